package org.kith.lti.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.lti.outgoing.OutgoingFailed.Reason;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.ScriptedServer;

class OutgoingTest {
    private final ScriptedServer server = new ScriptedServer();
    private final Outgoing outgoing = ScriptedServer.outgoing();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void readsAnAnswerWhateverItsLabel() {
        server.on("/a", 200, "{\"größe\":1}");

        Reply reply = outgoing.send(Request.get(server.address("/a")));

        assertThat(reply.body()).isEqualTo("{\"größe\":1}");
        assertThat(reply.header("content-TYPE")).contains("text/html; charset=utf-8");
    }

    @Test
    void sendsHeadersAndBody() {
        server.on("/a", 201, "");

        Reply reply = outgoing.send(
                Request.post(server.address("/a"), "application/json", "{}").with("X-Reason", "test"));

        assertThat(reply.succeeded()).isTrue();
        assertThat(server.received().get(0).method()).isEqualTo("POST");
        assertThat(server.received().get(0).body()).isEqualTo("{}");
        assertThat(server.received().get(0).header("x-reason")).contains("test");
    }

    @Test
    void handsOnARefusalAsAnAnswer() {
        server.on("/a", 422, "no");

        Reply reply = outgoing.send(Request.get(server.address("/a")));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.succeeded()).isFalse();
    }

    @Test
    void followsNoRedirect() {
        server.on("/a", ScriptedServer.redirect(server.address("/b"))).on("/b", 200, "secret");

        Reason reason = failure("/a").reason();

        assertThat(reason).isEqualTo(Reason.REDIRECTED);
        assertThat(server.received("/b")).isEmpty();
    }

    @Test
    void stopsReadingAtTheLimit() {
        server.on("/a", ScriptedServer.flood(Request.USUAL_LARGEST + 1));

        Reason reason = failure("/a").reason();

        assertThat(reason).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void readsUpToTheLimit() {
        server.on("/a", ScriptedServer.flood(1000));

        Reply reply = outgoing.send(Request.get(server.address("/a")).atMost(1000));

        assertThat(reply.body()).hasSize(1000);
    }

    @Test
    void cutsASlowDrip() {
        server.on("/a", ScriptedServer.drip());
        Instant begun = Instant.now();

        Reason reason = failure("/a").reason();

        assertThat(reason).isEqualTo(Reason.TIMED_OUT);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void doesNotWaitForASlowNameServer() {
        AllowedAddresses slow = new AllowedAddresses(false, Set.of(), host -> {
            PublishedKeys.pause(Duration.ofSeconds(10));
            throw new UnknownHostException(host);
        });
        Outgoing hurried = new Outgoing(slow, Duration.ofMillis(300), Duration.ofMillis(300));
        Instant begun = Instant.now();

        OutgoingFailed failure = catchThrowableOfType(
                OutgoingFailed.class, () -> hurried.send(Request.get(URI.create("https://lms.example/"))));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        server.close();

        Reason reason = failure("/a").reason();

        assertThat(reason).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void callsNobodyItMustNot() {
        Outgoing careful = new Outgoing(new AllowedAddresses(false, Set.of()));

        OutgoingFailed failure =
                catchThrowableOfType(OutgoingFailed.class, () -> careful.send(Request.get(server.address("/a"))));

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED_ADDRESS);
        assertThat(failure.fault()).contains(AddressRefused.Fault.PRIVATE_ADDRESS);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void keepsSecretsOutOfItsMessages() {
        server.close();
        URI address = server.address("/a?registration_token=s3cret");

        OutgoingFailed failure = catchThrowableOfType(
                OutgoingFailed.class, () -> outgoing.send(Request.get(address).with("Authorization", "Bearer s3cret")));

        assertThat(failure).hasMessageNotContaining("s3cret");
    }

    @Test
    void showsAPersonTheWordsOfAPage() {
        String page = "<!DOCTYPE html><html><head><title>Error</title><script>var a = '<b>';</script></head>"
                + "<body class=\"x\"><script>if (a < b) steal()</script><h1>Not\u0007 found</h1>\n<p>Ask your admin.</body>";
        Reply reply = new Reply(404, Map.of(), page);

        String excerpt = reply.excerpt();

        assertThat(excerpt).isEqualTo("Error Not found Ask your admin.");
    }

    @Test
    void showsNoMoreThanABeginning() {
        Reply reply = new Reply(400, Map.of(), "x".repeat(199) + "\uD83D\uDE00 and more");

        String excerpt = reply.excerpt();

        assertThat(excerpt).isEqualTo("x".repeat(199));
    }

    @Test
    void readsAPageOfOpenTagsInOneGo() {
        Reply reply = new Reply(400, Map.of(), "<script".repeat(1_000_000));

        String excerpt = reply.excerpt();

        assertThat(excerpt).isEmpty();
    }

    private OutgoingFailed failure(String path) {
        return catchThrowableOfType(OutgoingFailed.class, () -> outgoing.send(Request.get(server.address(path))));
    }
}
