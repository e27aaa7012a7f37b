package org.kith.standin.platform;

import java.net.URI;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Both behaviours and their keys. */
public final class Behaviours {
    private final List<Behaviour> all;

    public Behaviours(URI lms, Tool tool, Clock clock, Keys keys) {
        PreparedLaunches launches = new PreparedLaunches(clock);
        this.all = List.of(
                new CanvasLike(lms, tool, new PlatformKeys(keys.canvas()), launches),
                new MoodleLike(lms, tool, new PlatformKeys(keys.moodle()), launches));
    }

    public List<Behaviour> all() {
        return all;
    }

    /** The keys whose public halves tools fetch. */
    public List<SigningKey> keys() {
        return all.stream()
                .flatMap(behaviour -> behaviour.keys().published().stream())
                .toList();
    }

    public Optional<Behaviour> named(String key) {
        return all.stream().filter(behaviour -> behaviour.key().equals(key)).findFirst();
    }

    /** The behaviour in which a tool knows us under this client id. */
    public Optional<Behaviour> ofClient(String clientId) {
        return all.stream()
                .filter(behaviour -> behaviour.installations().tool(clientId).isPresent())
                .findFirst();
    }

    /** The behaviour of somebody who has not chosen. */
    public Behaviour usual() {
        return all.get(0);
    }

    /** One key for each behaviour. */
    public record Keys(SigningKey canvas, SigningKey moodle) {

        /** Another key for one of them, with an id that was never used before. */
        public static SigningKey next(Behaviour behaviour, Clock clock) {
            Keys fresh = generate(clock);
            return behaviour instanceof CanvasLike ? fresh.canvas() : fresh.moodle();
        }

        /** Makes new keys, with ids as the two products write them: an instant in Canvas, hexadecimal in Moodle. */
        public static Keys generate(Clock clock) {
            String hexadecimal = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
            return new Keys(SigningKey.generate(clock.instant().toString()), SigningKey.generate(hexadecimal));
        }
    }
}
