package org.kith.visitor;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.kith.keys.OwnKeys;
import org.kith.page.Language;

/** Writes a visit as a signed token (JWS, HS256) and believes only what we signed ourselves. */
@ApplicationScoped
public class VisitTokens {

    @Inject
    OwnKeys keys;

    @Inject
    Clock clock;

    public String write(Visit visit) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(visit.person().toString())
                .claim("platform", visit.platform().toString())
                .claim("standing", visit.standing().name())
                .claim("administrator", visit.administrator())
                .claim("language", visit.language().tag())
                .claim("skin", visit.skin())
                .expirationTime(Date.from(visit.until()));
        visit.other().ifPresent(other -> claims.claim("other", other.name()));
        visit.course().ifPresent(course -> claims.claim("course", course.toString()));
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(keys.visitSecret()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty if we did not sign it or it has ended. */
    Optional<Visit> read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            boolean ours = JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                    && token.verify(new MACVerifier(keys.visitSecret()));
            return ours ? Optional.of(visit(token.getJWTClaimsSet())).filter(this::goesOn) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private boolean goesOn(Visit visit) {
        return clock.instant().isBefore(visit.until());
    }

    private static Visit visit(JWTClaimsSet claims) throws ParseException {
        return new Visit(
                UUID.fromString(claims.getSubject()),
                UUID.fromString(claims.getStringClaim("platform")),
                Optional.ofNullable(claims.getStringClaim("course")).map(UUID::fromString),
                Standing.valueOf(claims.getStringClaim("standing")),
                Optional.ofNullable(claims.getStringClaim("other")).map(Standing::valueOf),
                claims.getBooleanClaim("administrator"),
                Language.tagged(claims.getStringClaim("language")).orElse(Language.ENGLISH),
                claims.getStringClaim("skin"),
                claims.getExpirationTime().toInstant());
    }
}
