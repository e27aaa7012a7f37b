package org.kith.standin.services;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.school.Course;
import org.kith.standin.services.Member.Standing;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.Sharing;

/**
 * Moodle's members of a course: everybody at once unless a limit is asked for, short names of roles, and nobody but editing
 * teachers an instructor. A role it does not know is no filter at all.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/service/memberships/classes/local/service/memberships.php">source</a>
 */
public final class MoodleRoster implements Endpoint {
    private static final Pattern ADDRESS = Pattern.compile(".*/CourseSection/([0-9]+)/bindings/([0-9]+)/memberships");
    private static final Pattern ROLE = Pattern.compile("(?:.*[#/])?(Learner|Instructor)");

    private final Installations installations;
    private final AccessTokens tokens;
    private final Members members;

    public MoodleRoster(Installations installations, AccessTokens tokens, Members members) {
        this.installations = installations;
        this.tokens = tokens;
        this.members = members;
    }

    @Override
    public Reply answer(Call call) {
        Matcher address = ADDRESS.matcher(call.address());
        Optional<Course> course = address.matches() ? Course.numbered(address.group(1)) : Optional.empty();
        if (course.isEmpty()) {
            return error(404, "Not Found");
        }
        // Each deployment has an address of its own; the token of another opens nothing there.
        Optional<RegisteredTool> tool = tokens.client(call.bearer(), Roster.SCOPE)
                .flatMap(client -> installations.of(client).stream()
                        .filter(each -> String.valueOf(each.number()).equals(address.group(2)))
                        .map(each -> each.tool())
                        .findFirst());
        if (tool.isEmpty()) {
            return error(401, "Unauthorized");
        }
        if (!call.header("accept").equals(Roster.TYPE)) {
            return error(400, "Bad Request");
        }
        return answer(call, course.get(), tool.get());
    }

    private static Reply error(int status, String reason) {
        return Reply.json(status, Map.of("status", status, "reason", reason));
    }

    private Reply answer(Call call, Course course, RegisteredTool tool) {
        Matcher asked = ROLE.matcher(call.parameter("role"));
        String role = asked.matches() ? asked.group(1) : "";
        List<Member> all = members.of(course).stream()
                .filter(member -> role.isEmpty() || role(member).equals(role))
                .sorted(Comparator.comparing((Member member) -> member.names().family())
                        .thenComparing(member -> member.names().given()))
                .toList();
        int limit = Page.number(call.parameter("limit"), 0);
        Page page = Page.of(all, Page.number(call.parameter("from"), 0), limit == 0 ? Integer.MAX_VALUE / 2 : limit);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", call.address());
        body.put(
                "context",
                Map.of("id", String.valueOf(course.number()), "label", course.label(), "title", course.title()));
        body.put(
                "members",
                page.members().stream().map(member -> row(member, tool, call)).toList());
        Reply reply = Reply.json(200, body).typed(Roster.TYPE + "; charset=utf-8");
        return page.hasNext() ? reply.with("Link", next(call, page)) : reply;
    }

    private static String next(Call call, Page page) {
        return "<%s?%slimit=%d&from=%d>; rel=\"next\""
                .formatted(call.address(), Page.kept(call), page.size(), page.from() + page.size());
    }

    private static Map<String, Object> row(Member member, RegisteredTool tool, Call call) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("status", "Active");
        row.put("roles", List.of(role(member)));
        if (!call.parameter("rlid").isEmpty()) {
            row.put("message", List.of(Map.of(Roster.CLAIM + "message_type", "LtiResourceLinkRequest")));
        }
        row.put("user_id", String.valueOf(member.identity().number()));
        row.put("lis_person_sourcedid", member.schoolNumber().orElse(""));
        person(row, member, tool.grants().sharing());
        return row;
    }

    private static void person(Map<String, Object> row, Member member, Sharing sharing) {
        if (sharing.names()) {
            row.put("name", member.names().full());
            row.put("given_name", member.names().given());
            row.put("family_name", member.names().family());
            row.put("ext_user_username", member.identity().username());
        }
        if (sharing.emails()) {
            row.put("email", member.names().email());
        }
    }

    /** Moodle asks who may manage activities. A helping teacher may not, though a launch calls them an instructor. */
    private static String role(Member member) {
        return member.standing() == Standing.TEACHER ? "Instructor" : "Learner";
    }
}
