package org.kith.standin.modes;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Behaviours;

/**
 * Sets modes and changes the platforms' keys. The fields of a form: any mode by its word, where an empty value clears it;
 * {@code reset}; {@code rotate} with {@code canvas} or {@code moodle}, and {@code keep} with {@code false} to drop the older
 * keys at once.
 */
public record Switchboard(Modes modes, Behaviours behaviours, Clock clock) implements Endpoint {
    private static final List<String> COMMANDS = List.of("reset", "rotate", "keep");

    @Override
    public Reply answer(Call call) {
        if (!call.isPost()) {
            return Reply.json(200, state());
        }
        if (!call.parameter("reset").isEmpty()) {
            modes.reset();
        }
        List<String> unknown = call.parameters().entrySet().stream()
                .filter(field -> !COMMANDS.contains(field.getKey()))
                .filter(field -> !modes.set(field.getKey(), field.getValue()))
                .map(field -> field.getKey() + "=" + field.getValue())
                .toList();
        Optional<Behaviour> rotating = behaviours.named(call.parameter("rotate"));
        if (!unknown.isEmpty()
                || (rotating.isEmpty() && !call.parameter("rotate").isEmpty())) {
            return Reply.json(400, Map.of("unknown", unknown, "choices", choices()));
        }
        rotating.ifPresent(
                behaviour -> rotate(behaviour, !call.parameter("keep").equals("false")));
        return Reply.json(200, state());
    }

    /** Takes a new key into use. */
    public void rotate(Behaviour behaviour, boolean keepOlder) {
        behaviour.keys().rotate(Behaviours.Keys.next(behaviour, clock), keepOlder);
    }

    private Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("set", modes.all());
        state.put("choices", choices());
        behaviours
                .all()
                .forEach(behaviour -> state.put(
                        behaviour.key() + "_keys",
                        behaviour.keys().published().stream()
                                .map(key -> key.publicHalf().getKeyID())
                                .toList()));
        return state;
    }

    private static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(Mode.values()).forEach(mode -> choices.put(mode.word(), mode.choices()));
        return choices;
    }
}
