package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.OKAFOR;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.ServerSide;

class ImportsResourceTest {

    private final Cast cast;
    private final ImportsResource imports;
    private final ImportResource one;

    ImportsResourceTest(Kith kith, Cast cast) {
        kith.given(Event.class, ServerSide.of(Event.class, Map.of("fire", event -> event)));
        this.cast = cast;
        this.imports = kith.the(ImportsResource.class);
        this.one = kith.the(ImportResource.class);
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void showsWhatAFileWouldDo() throws IOException {
        Page page = sent("code,statement,colour\nA,One,red\nB,Two,blue\n,Three,green\n");

        PreviewView preview = (PreviewView) page.view();
        assertThat(preview.counts()).isEqualTo(new Counts(2, 0, 0, 1));
        assertThat(preview.shown()).hasSize(2);
        assertThat(preview.leftOut()).extracting(line -> line.number()).containsExactly(4);
        assertThat(preview.unknownColumns()).isEqualTo("colour");
    }

    @OnBothDatabases
    void showsTheFirstOfManyAndSaysHowManyMore() throws IOException {
        String many = IntStream.rangeClosed(1, 50)
                .mapToObj(number -> "A-" + number + ",One\n,Two\n")
                .collect(Collectors.joining("", "code,statement\n", ""));

        PreviewView preview = (PreviewView) sent(many).view();

        assertThat(preview.shown()).hasSize(PreviewView.SHOWN);
        assertThat(preview.moreToDo()).isEqualTo(30);
        assertThat(preview.leftOut()).hasSize(PreviewView.SHOWN);
        assertThat(preview.moreLeftOut()).isEqualTo(30);
    }

    @OnBothDatabases
    void saysOnThePageWhyAFileCannotBeUsed() throws IOException {
        Page page = imports.send(file("código;enunciado\nA;Uno\n", StandardCharsets.ISO_8859_1));

        UploadView upload = (UploadView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(upload.fileName()).isEqualTo("list.csv");
        assertThat(upload.problem().orElseThrow().key()).isEqualTo("refusal.file-not-utf8.text");
    }

    @OnBothDatabases
    void showsHowFarItIsOnceItIsConfirmed() throws IOException {
        UUID id = id(sent("code,statement\nA,One\nB,Two\n"));

        Page page = one(id).confirm();

        RunView run = (RunView) page.view();
        assertThat(run.imported().state()).isEqualTo(ImportState.RUNNING);
        assertThat(run.imported().total()).isEqualTo(2);
        assertThat(one(id).show().template()).isEqualTo(page.template());
    }

    @OnBothDatabases
    void goesBackToChoosingAfterItWasCancelled() throws IOException {
        UUID id = id(sent("code,statement\nA,One\n"));

        Page page = one(id).cancel();

        assertThat(((UploadView) page.view()).cancelled()).isTrue();
    }

    @OnBothDatabases
    void givesTheBadLinesAsAFile() throws IOException {
        UUID id = id(sent("code,statement\nA,One\n,Two\n"));

        String csv = one(id).linesLeftOut();

        assertThat(csv).contains("3,the code is empty.,,Two");
    }

    @OnBothDatabases
    void knowsNoImportOfAnotherCourse() throws IOException {
        UUID id = id(sent("code,statement\nA,One\n"));
        cast.visits(LUND, READING);

        assertThatThrownBy(() -> one(id).show()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(id).confirm()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(id).cancel()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(id).linesLeftOut()).isInstanceOf(NotFound.class);
    }

    private Page sent(String text) throws IOException {
        return imports.send(file(text, StandardCharsets.UTF_8));
    }

    private ImportResource one(UUID id) {
        one.id = id;
        return one;
    }

    private static UUID id(Page preview) {
        return ((PreviewView) preview.view()).imported().id();
    }

    private static EntityPart file(String text, Charset encoding) {
        return ServerSide.of(
                EntityPart.class,
                Map.of(
                        "getFileName", none -> Optional.of("list.csv"),
                        "getContent", none -> new ByteArrayInputStream(text.getBytes(encoding))));
    }
}
