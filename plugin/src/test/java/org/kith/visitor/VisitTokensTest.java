package org.kith.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.kith.keys.OwnKeys;
import org.kith.page.Language;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class VisitTokensTest {

    private final FixedClock clock;
    private final Kith kith;
    private final VisitTokens tokens;
    private final Visit visit;

    VisitTokensTest(FixedClock clock, Kith kith) {
        this.clock = clock;
        this.kith = kith;
        this.tokens = kith.the(VisitTokens.class);
        this.visit = new Visit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.of(UUID.randomUUID()),
                Standing.GUARDIAN,
                Optional.of(Standing.INSTRUCTOR),
                false,
                Language.SPANISH,
                Optional.of(ZoneId.of("America/Denver")),
                "moodle",
                clock.instant().plus(Duration.ofHours(8)));
    }

    @OnBothDatabases
    void aVisitIsReadAsItWasWritten() {
        String token = tokens.write(visit);

        assertThat(tokens.read(token)).hasValue(visit);
    }

    @OnBothDatabases
    void aVisitOutsideOfCoursesIsReadAsItWasWritten() {
        Visit outside = new Visit(
                visit.person(),
                visit.platform(),
                Optional.empty(),
                Standing.ADMINISTRATOR,
                Optional.empty(),
                true,
                Language.ENGLISH,
                Optional.empty(),
                "canvas",
                visit.until());

        String token = tokens.write(outside);

        assertThat(tokens.read(token)).hasValue(outside);
    }

    @OnBothDatabases
    void aVisitByALinkIsReadAsItWasWritten() {
        Visit byLink = new Visit(
                visit.person(),
                visit.platform(),
                visit.course(),
                Standing.LINK_HOLDER,
                Optional.empty(),
                false,
                Language.SPANISH,
                visit.zone(),
                "plain",
                visit.until(),
                Optional.of(UUID.randomUUID()));

        String token = tokens.write(byLink);

        assertThat(tokens.read(token)).hasValue(byLink);
    }

    @OnBothDatabases
    void anotherNodeReadsItToo(Database database) {
        String token = tokens.write(visit);

        VisitTokens otherNode = new Kith(database, clock).the(VisitTokens.class);

        assertThat(otherNode.read(token)).hasValue(visit);
    }

    @OnBothDatabases
    void aVisitGoesOnUntilItsEnd() {
        String token = tokens.write(visit);

        clock.set(visit.until().minusMillis(1));

        assertThat(tokens.read(token)).isPresent();
    }

    @OnBothDatabases
    void aVisitThatHasEndedIsNotBelieved() {
        String token = tokens.write(visit);

        clock.set(visit.until());

        assertThat(tokens.read(token)).isEmpty();
    }

    @OnBothDatabases
    void aChangedVisitIsNotBelieved() {
        String token = tokens.write(visit);
        String claims = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        String forged = new Base64URL(claims).decodeToString().replace("GUARDIAN", "INSTRUCTOR");

        String changed = token.replace(claims, Base64URL.encode(forged).toString());

        assertThat(tokens.read(changed)).isEmpty();
    }

    @OnBothDatabases
    void anUnsignedVisitIsNotBelieved() throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(tokens.write(visit)).getJWTClaimsSet();

        String unsigned = new PlainJWT(claims).serialize();

        assertThat(tokens.read(unsigned)).isEmpty();
    }

    @OnBothDatabases
    void aVisitSignedWithAnotherKeyIsNotBelieved() throws JOSEException, ParseException {
        String token = signed(JWSAlgorithm.HS256, new byte[32]);

        assertThat(tokens.read(token)).isEmpty();
    }

    @OnBothDatabases
    void aVisitSignedInAnotherWayIsNotBelieved() throws JOSEException, ParseException {
        byte[] stretched = Arrays.copyOf(kith.the(OwnKeys.class).visitSecret(), 48);

        String token = signed(JWSAlgorithm.HS384, stretched);

        assertThat(tokens.read(token)).isEmpty();
    }

    @OnBothDatabases
    void anythingElseIsNotBelieved() {
        String token = "visit";

        assertThat(tokens.read(token)).isEmpty();
    }

    private String signed(JWSAlgorithm algorithm, byte[] secret) throws JOSEException, ParseException {
        JWTClaimsSet claims = SignedJWT.parse(tokens.write(visit)).getJWTClaimsSet();
        SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
