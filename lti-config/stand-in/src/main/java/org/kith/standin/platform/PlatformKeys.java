package org.kith.standin.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one platform: it signs with the newest and publishes all it has kept. */
public final class PlatformKeys {
    private volatile List<SigningKey> newestFirst;

    PlatformKeys(SigningKey first) {
        newestFirst = List.of(first);
    }

    /** Takes a new key into use; the older ones stay published or vanish at once. */
    public void rotate(SigningKey next, boolean keepOlder) {
        List<SigningKey> keys = new ArrayList<>(List.of(next));
        if (keepOlder) {
            keys.addAll(newestFirst);
        }
        newestFirst = List.copyOf(keys);
    }

    public String sign(Map<String, Object> claims) {
        return newestFirst.get(0).sign(claims);
    }

    /** The claims of a token that one of the published keys has signed. */
    public Optional<Map<String, Object>> read(String token) {
        return newestFirst.stream()
                .map(key -> key.read(token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public List<SigningKey> published() {
        return newestFirst;
    }
}
