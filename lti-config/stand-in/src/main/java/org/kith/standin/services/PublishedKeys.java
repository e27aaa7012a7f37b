package org.kith.standin.services;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.SigningKey;

/** The public halves of the keys of both platforms, with the date that real web servers send (RFC 9110, 6.6.1). */
public record PublishedKeys(Behaviours behaviours, Clock clock) implements Endpoint {

    @Override
    public Reply answer(Call call) {
        List<JWK> publicHalves = List.copyOf(
                behaviours.keys().stream().map(SigningKey::publicHalf).toList());
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
        return Reply.json(200, new JWKSet(publicHalves).toJSONObject()).with("Date", date);
    }
}
