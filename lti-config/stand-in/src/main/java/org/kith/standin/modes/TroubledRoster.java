package org.kith.standin.modes;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;

/** A roster that fails once, leads its readers astray, or is full of what a reader does not expect. */
public record TroubledRoster(Endpoint inner, Modes modes) implements Endpoint {
    private static final String RETRY_SECONDS = "1";
    private static final String MEMBERS = "members";

    @Override
    public Reply answer(Call call) {
        if (modes.once(Mode.ROSTER, "error-once")) {
            return Reply.page(500, "Internal Server Error");
        }
        if (modes.once(Mode.ROSTER, "busy-once")) {
            return Reply.page(429, "Too Many Requests").with("Retry-After", RETRY_SECONDS);
        }
        Reply reply = new Troubled(inner, modes, Mode.ROSTER_SPEED).answer(call);
        return reply.status() == 200 ? spoilt(reply, call) : reply;
    }

    private Reply spoilt(Reply good, Call call) {
        return switch (modes.value(Mode.ROSTER)) {
            case "elsewhere" -> good.with("Link", "<https://elsewhere.example/members?page=2>; rel=\"next\"");
            case "looping" -> good.with("Link", "<" + call.address() + ">; rel=\"next\"");
            case "nulls" -> withMembers(good, TroubledRoster::nulls);
            case "duplicates" -> withMembers(good, TroubledRoster::twice);
            case "literal" -> withMembers(good, TroubledRoster::literal);
            default -> good;
        };
    }

    @SuppressWarnings("unchecked")
    private static Reply withMembers(Reply good, UnaryOperator<List<@Nullable Object>> change) {
        try {
            Map<String, Object> body = JSONObjectUtils.parse(good.body());
            body.put(MEMBERS, change.apply((List<@Nullable Object>) body.get(MEMBERS)));
            return new Reply(good.status(), good.type(), good.headers(), JSONObjectUtils.toJSONString(body));
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Everything about a person but who it is and what they are here, and one whole person. */
    private static List<@Nullable Object> nulls(List<@Nullable Object> members) {
        members.forEach(member -> change(member)
                .replaceAll(
                        (name, value) -> List.of("user_id", "roles", "status").contains(name) ? value : null));
        List<@Nullable Object> more = new ArrayList<>(members);
        more.add(null);
        return more;
    }

    private static List<@Nullable Object> twice(List<@Nullable Object> members) {
        List<@Nullable Object> all = new ArrayList<>(members);
        all.addAll(members);
        return all;
    }

    /** Canvas leaves a variable as it was written where a person has no number in the school's records. */
    private static List<@Nullable Object> literal(List<@Nullable Object> members) {
        members.forEach(member -> change(member).put("lis_person_sourcedid", "$Person.sourcedId"));
        return members;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> change(@Nullable Object member) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(member);
    }
}
