package org.kith.visitor;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.kith.keys.OwnKeys;
import org.kith.keys.OwnTokens;
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
        visit.zone().ifPresent(zone -> claims.claim("zone", zone.getId()));
        visit.other().ifPresent(other -> claims.claim("other", other.name()));
        visit.byLink().ifPresent(link -> claims.claim("link", link.toString()));
        visit.course().ifPresent(course -> claims.claim("course", course.toString()));
        return OwnTokens.signed(claims.build(), keys.visitSecret());
    }

    /** Empty if we did not sign it or it has ended. */
    Optional<Visit> read(String text) {
        return OwnTokens.read(text, keys.visitSecret(), VisitTokens::visit).filter(this::goesOn);
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
                Optional.ofNullable(claims.getStringClaim("zone")).map(ZoneId::of),
                claims.getStringClaim("skin"),
                claims.getExpirationTime().toInstant(),
                Optional.ofNullable(claims.getStringClaim("link")).map(UUID::fromString));
    }
}
