package org.kith.standin.services;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.SigningKey;

/** The public halves of the keys of both platforms. */
public record PublishedKeys(Behaviours behaviours) implements Endpoint {

    @Override
    public Reply answer(Call call) {
        List<JWK> publicHalves = List.copyOf(
                behaviours.keys().stream().map(SigningKey::publicHalf).toList());
        return Reply.json(200, new JWKSet(publicHalves).toJSONObject());
    }
}
