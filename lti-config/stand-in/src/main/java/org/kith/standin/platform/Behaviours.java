package org.kith.standin.platform;

import java.net.URI;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Both behaviours and their keys. */
public final class Behaviours {
    private final List<SigningKey> keys;
    private final List<Behaviour> all;

    public Behaviours(URI lms, Tool tool, Clock clock) {
        // Key ids as the two products write them: an instant in Canvas, hexadecimal digits in Moodle.
        SigningKey canvasKey = SigningKey.generate(clock.instant().toString());
        SigningKey moodleKey =
                SigningKey.generate(HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits()));
        PreparedLaunches launches = new PreparedLaunches(clock);
        this.keys = List.of(canvasKey, moodleKey);
        this.all =
                List.of(new CanvasLike(lms, tool, canvasKey, launches), new MoodleLike(lms, tool, moodleKey, launches));
    }

    public List<Behaviour> all() {
        return all;
    }

    /** The keys whose public halves tools fetch. */
    public List<SigningKey> keys() {
        return keys;
    }

    public Optional<Behaviour> named(String key) {
        return all.stream().filter(behaviour -> behaviour.key().equals(key)).findFirst();
    }

    /** The behaviour in which a tool knows us under this client id. */
    public Optional<Behaviour> ofClient(String clientId) {
        return all.stream()
                .filter(behaviour -> behaviour.registration().clientId().equals(clientId))
                .findFirst();
    }

    /** The behaviour of somebody who has not chosen. */
    public Behaviour usual() {
        return all.get(0);
    }
}
