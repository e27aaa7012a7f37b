package org.kith.lti.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.LtiRoles;
import org.kith.lti.PersonName;
import org.kith.lti.json.JsonObject;
import org.kith.lti.json.JsonText;

/** One membership container (Names and Role Provisioning Services 2.0, 3.1). */
record RosterPage(String contextId, List<Member> members, int skipped) {

    private static final int LONGEST_ID = 255;

    static RosterPage read(String body) {
        JsonObject container = json(body);
        String contextId = container
                .section("context")
                .said("id")
                .filter(RosterPage::isId)
                .orElseThrow(() -> unreadable("context"));
        List<?> entries = container
                .value("members")
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .orElseThrow(() -> unreadable("members"));
        List<Member> members = new ArrayList<>();
        for (Object entry : entries) {
            member(entry).ifPresent(members::add);
        }
        return new RosterPage(contextId, members, entries.size() - members.size());
    }

    private static Optional<Member> member(Object entry) {
        if (!(entry instanceof Map<?, ?> members)) {
            return Optional.empty();
        }
        JsonObject person = JsonObject.of(members);
        boolean gone = person.said("status").filter(RosterPage::isGone).isPresent();
        return person.said("user_id")
                .map(String::strip)
                .filter(RosterPage::isId)
                .map(id -> new Member(
                        id,
                        LtiRoles.of(person.texts("roles")).here(),
                        PersonName.from(person),
                        person.shown("lis_person_sourcedid"),
                        !gone));
    }

    private static boolean isGone(String status) {
        return status.equalsIgnoreCase("Inactive") || status.equalsIgnoreCase("Deleted");
    }

    private static boolean isId(String text) {
        return text.length() <= LONGEST_ID && text.chars().noneMatch(Character::isISOControl);
    }

    private static JsonObject json(String body) {
        try {
            return JsonObject.read(body);
        } catch (JsonText.Unreadable notJson) {
            throw unreadable("not JSON");
        }
    }

    private static ServiceFailed unreadable(String what) {
        return new ServiceFailed(ServiceProblem.ROSTER_UNREADABLE, what);
    }
}
