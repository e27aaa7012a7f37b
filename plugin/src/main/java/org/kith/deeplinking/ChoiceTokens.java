package org.kith.deeplinking;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.kith.keys.OwnKeys;
import org.kith.keys.OwnTokens;
import org.kith.lti.DeepLinkingSettings;

/** Writes what an LMS asked as a signed token (JWS, HS256) and believes only what we signed ourselves. */
@ApplicationScoped
public class ChoiceTokens {

    @Inject
    OwnKeys keys;

    @Inject
    Clock clock;

    String write(Asked asked) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(asked.whose())
                .claim("deployment", asked.deployment())
                .claim("return", asked.settings().returnUrl().toString())
                .claim("several", asked.settings().acceptsSeveral())
                .claim("until", asked.until().getEpochSecond());
        asked.settings().data().ifPresent(data -> claims.claim("data", data));
        return OwnTokens.signed(claims.build(), keys.choiceSecret());
    }

    /** Empty if we did not sign it or its time is over. */
    Optional<Asked> read(String text) {
        return OwnTokens.read(text, keys.choiceSecret(), ChoiceTokens::asked)
                .filter(asked -> clock.instant().isBefore(asked.until()));
    }

    private static Asked asked(JWTClaimsSet claims) throws ParseException {
        return new Asked(
                claims.getSubject(),
                claims.getStringClaim("deployment"),
                new DeepLinkingSettings(
                        URI.create(claims.getStringClaim("return")),
                        claims.getBooleanClaim("several"),
                        Optional.ofNullable(claims.getStringClaim("data"))),
                Instant.ofEpochSecond(claims.getLongClaim("until")));
    }
}
