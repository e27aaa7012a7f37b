package org.kith.standin.services;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.CanvasPeople;
import org.kith.standin.school.Course;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.Sharing;

/**
 * Canvas's members of a course: at most 50 a page, roles as whole addresses, observers as mentors.
 *
 * @see <a href="https://canvas.instructure.com/doc/api/names_and_role.html">Canvas, names and roles</a>
 */
public final class CanvasRoster implements Endpoint {
    private static final int LARGEST = 50;
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    private final URI lms;
    private final Installations installations;
    private final AccessTokens tokens;
    private final Members members;

    public CanvasRoster(URI lms, Installations installations, AccessTokens tokens, Members members) {
        this.lms = lms;
        this.installations = installations;
        this.tokens = tokens;
        this.members = members;
    }

    @Override
    public Reply answer(Call call) {
        Optional<Course> course = Course.numbered(call.address().replaceFirst("^.*/courses/([^/]*)/.*$", "$1"));
        if (course.isEmpty()) {
            return error(404, "not_found", "The specified resource does not exist.");
        }
        Optional<RegisteredTool> tool = tokens.client(call.bearer(), Roster.SCOPE)
                .filter(client -> installations.in(course.get()).stream()
                        .anyMatch(each -> each.tool().clientId().equals(client)))
                .flatMap(installations::tool);
        if (tool.isEmpty()) {
            return error(401, "unauthorized", "Invalid access token");
        }
        if (!call.header("accept").equals(Roster.TYPE)) {
            return error(406, "not_acceptable", "Ask for " + Roster.TYPE);
        }
        return answer(call, course.get(), tool.get());
    }

    private static Reply error(int status, String type, String message) {
        return Reply.json(status, Map.of("errors", Map.of("type", type, "message", message)));
    }

    private Reply answer(Call call, Course course, RegisteredTool tool) {
        String role = call.parameter("role");
        List<Member> all = members.of(course).stream()
                .filter(member -> role.isEmpty() || roles(member).contains(role))
                .toList();
        int size = Math.max(1, Math.min(LARGEST, Page.number(call.parameter("limit"), LARGEST)));
        int number = Math.max(1, Page.number(call.parameter("page"), 1));
        Page page = Page.of(all, (number - 1) * size, size);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", call.address() + "?limit=" + size);
        body.put(
                "context",
                Map.of("id", CanvasPeople.contextId(course), "label", course.label(), "title", course.title()));
        body.put(
                "members",
                page.members().stream().map(member -> row(member, tool, call)).toList());
        return Reply.json(200, body).typed(Roster.TYPE + "; charset=utf-8").with("Link", links(call, page, number));
    }

    private static String links(Call call, Page page, int number) {
        String address = call.address() + "?" + Page.kept(call) + "limit=" + page.size() + "&page=";
        int last = Math.max(1, (page.total() + page.size() - 1) / page.size());
        String next = page.hasNext() ? "<" + address + (number + 1) + ">; rel=\"next\"," : "";
        return "<%1$s%2$d>; rel=\"current\",%3$s<%1$s1>; rel=\"first\",<%1$s%4$d>; rel=\"last\""
                .formatted(address, number, next, last);
    }

    private Map<String, Object> row(Member member, RegisteredTool tool, Call call) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("status", "Active"));
        person(row, member, tool.grants().sharing());
        row.put("user_id", member.canvasId());
        row.put("lti11_legacy_user_id", CanvasPeople.legacyId(member.identity().key()));
        row.put("roles", roles(member));
        if (!call.parameter("rlid").isEmpty()) {
            row.put("message", List.of(message(tool)));
        }
        return row;
    }

    private void person(Map<String, Object> row, Member member, Sharing sharing) {
        if (sharing.names()) {
            row.put("name", member.names().full());
            row.put("given_name", member.names().given());
            row.put("family_name", member.names().family());
            member.schoolNumber().ifPresent(number -> row.put("lis_person_sourcedid", number));
        }
        if (sharing.pictures()) {
            row.put("picture", CanvasPeople.picture(lms));
        }
        if (sharing.emails()) {
            row.put("email", member.names().email());
        }
    }

    /** The variables about children are not among those filled in here: they come back as they were written. */
    private static Map<String, Object> message(RegisteredTool tool) {
        return Map.of(
                Roster.CLAIM + "message_type",
                "LtiResourceLinkRequest",
                "locale",
                "en",
                Roster.CLAIM + "custom",
                tool.grants().custom());
    }

    private static List<String> roles(Member member) {
        return switch (member.standing()) {
            case TEACHER -> List.of(MEMBERSHIP + "#Instructor");
            case ASSISTANT -> List.of(MEMBERSHIP + "/Instructor#TeachingAssistant", MEMBERSHIP + "#Instructor");
            case STUDENT -> List.of(MEMBERSHIP + "#Learner");
            case GUARDIAN -> List.of(MEMBERSHIP + "#Mentor");
        };
    }
}
