package org.kith.webapp.running;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may use which route. Whoever adds a route adds its row; who is not named is refused. */
final class AccessTable {

    private static final String ROWS = """
            GET  /panel/week                                              | INSTRUCTOR GUARDIAN STUDENT LINK_HOLDER UNCONFIRMED
            GET  /panel/week/{monday}                                     | INSTRUCTOR GUARDIAN STUDENT LINK_HOLDER UNCONFIRMED
            GET  /panel/week/{monday}/preview                             | INSTRUCTOR
            GET  /panel/week/{monday}/publication                         | INSTRUCTOR
            POST /panel/week/{monday}/publication                         | INSTRUCTOR
            GET  /panel/week/{monday}/objectives                          | INSTRUCTOR
            POST /panel/week/{monday}/cards objective={objective}         | INSTRUCTOR
            POST /panel/week/{monday}/cards/{card}/removal                | INSTRUCTOR
            POST /panel/week/{monday}/cards/{card}/position before={card} | INSTRUCTOR
            GET  /panel/cards/{card}                                      | INSTRUCTOR
            POST /panel/cards/{card}                                      | INSTRUCTOR
            POST /panel/cards/{card}/readiness                            | INSTRUCTOR
            POST /panel/cards/{card}/publication                          | INSTRUCTOR
            POST /panel/cards/{card}/withdrawal                           | INSTRUCTOR
            POST /panel/answers/{answer}/replies reply=Yes                | INSTRUCTOR
            GET  /panel/objectives                                        | INSTRUCTOR
            POST /panel/objectives statement=Fractions                    | INSTRUCTOR
            GET  /panel/objectives/{objective}/form                       | INSTRUCTOR
            POST /panel/objectives/{objective} statement=Fractions        | INSTRUCTOR
            POST /panel/objectives/{objective}/position before={objective}| INSTRUCTOR
            POST /panel/objectives/{objective}/retirement                 | INSTRUCTOR
            POST /panel/objectives/{objective}/reinstatement              | INSTRUCTOR
            GET  /panel/objectives/import                                 | INSTRUCTOR
            GET  /panel/objectives/import/sample                          | INSTRUCTOR
            POST /panel/objectives/import file=statement                  | INSTRUCTOR
            GET  /panel/objectives/import/{import}                        | INSTRUCTOR
            POST /panel/objectives/import/{import}/confirmation           | INSTRUCTOR
            POST /panel/objectives/import/{import}/cancellation           | INSTRUCTOR
            GET  /panel/objectives/import/{import}/lines-left-out         | INSTRUCTOR
            GET  /panel/children/{child}/cards/{card}/answer              | GUARDIAN
            GET  /panel/children/{child}/cards/{card}/answer/form         | GUARDIAN
            POST /panel/children/{child}/cards/{card}/answer answer=hard  | GUARDIAN
            POST /panel/children/{child}/cards/{card}/answer/withdrawal   | GUARDIAN
            GET  /panel/family                                            | GUARDIAN
            GET  /panel/family/record                                     | GUARDIAN
            GET  /panel/family/data                                       | GUARDIAN
            POST /panel/family/talk reads=en                              | GUARDIAN
            POST /panel/family/addresses email=rosa@lincoln.example       | GUARDIAN
            POST /panel/family/addresses/{address}/preference             | GUARDIAN
            POST /panel/family/addresses/{address}/withdrawal             | GUARDIAN
            POST /panel/family/addresses/{address}/consent                | GUARDIAN
            POST /panel/family/addresses/{address}/removal                | GUARDIAN
            POST /panel/family/children/{child}/relation usual=mother     | GUARDIAN
            POST /panel/family/corrections words=Name                     | GUARDIAN
            POST /panel/family/deletion                                   | GUARDIAN
            POST /panel/family/wishes/{wish}/withdrawal                   | GUARDIAN
            GET  /panel/wishes                                            | INSTRUCTOR ADMINISTRATOR
            POST /panel/wishes/{wish}/done                                | INSTRUCTOR ADMINISTRATOR
            POST /panel/wishes/{wish}/refusal                             | INSTRUCTOR ADMINISTRATOR
            GET  /panel/people                                            | INSTRUCTOR
            POST /panel/people/reading                                    | INSTRUCTOR
            POST /panel/people/confirmations as=student                   | INSTRUCTOR
            POST /panel/people/doubts                                     | INSTRUCTOR
            GET  /panel/families                                          | INSTRUCTOR
            GET  /panel/families/requests/{request}                       | INSTRUCTOR
            POST /panel/families/requests/{request}/acceptance student={student} | INSTRUCTOR
            POST /panel/families/requests/{request}/refusal               | INSTRUCTOR
            POST /panel/families/requests/{request}/reopening             | INSTRUCTOR
            GET  /panel/students/{student}                                | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians name=Elena once={student} | INSTRUCTOR ADMINISTRATOR
            GET  /panel/students/{student}/guardians/{guardian}           | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian} name=Elena | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/removal   | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/reinstatement | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/household | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/limits kind=NO_CONTACT | ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/limits/{limit}/lifting | ADMINISTRATOR
            GET  /panel/students/{student}/guardians/{guardian}/same      | INSTRUCTOR ADMINISTRATOR
            GET  /panel/students/{student}/guardians/{guardian}/same/{other} | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/same/{other} | INSTRUCTOR ADMINISTRATOR
            POST /panel/students/{student}/guardians/{guardian}/same/{other}/parting | INSTRUCTOR ADMINISTRATOR
            GET  /panel/link-requests                                     | GUARDIAN UNCONFIRMED
            POST /panel/link-requests child=Mateo                         | GUARDIAN UNCONFIRMED
            POST /panel/link-requests/withdrawal                          | GUARDIAN UNCONFIRMED
            GET  /panel/platforms/{platform}/convention                   | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/convention student=S-        | ADMINISTRATOR OPERATOR
            POST /panel/placed-links what=current                         | INSTRUCTOR
            POST /panel/placed-links/cancellation                         | INSTRUCTOR
            GET  /panel/platforms                                         | ADMINISTRATOR OPERATOR
            GET  /panel/platforms/{platform}                              | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/check                        | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/pause                        | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/resumption                   | ADMINISTRATOR OPERATOR
            GET  /panel/platforms/{platform}/removal                      | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/removal                      | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/deployments/{deployment}/admission | ADMINISTRATOR OPERATOR
            POST /panel/platforms/{platform}/deployments/{deployment}/refusal   | ADMINISTRATOR OPERATOR
            POST /panel/registration-links                                | ADMINISTRATOR OPERATOR
            POST /panel/keys/rotation                                     | OPERATOR
            GET  /panel/audit                                             | ADMINISTRATOR OPERATOR
            GET  /panel/school                                            | ADMINISTRATOR
            POST /panel/school language=en merges=teachers interpreters=teachers | ADMINISTRATOR
            GET  /panel/mail                                              | OPERATOR
            POST /panel/mail/trials to=operator@lincoln.example           | OPERATOR
            GET  /panel/office/families                                   | ADMINISTRATOR
            GET  /panel/office/families/sample                            | ADMINISTRATOR
            POST /panel/office/families/lists file=statement              | ADMINISTRATOR
            GET  /panel/office/families/lists/{list}                      | ADMINISTRATOR
            POST /panel/office/families/lists/{list}/answers x=y          | ADMINISTRATOR
            POST /panel/office/families/lists/{list}/confirmation x=y     | ADMINISTRATOR
            POST /panel/office/families/lists/{list}/cancellation         | ADMINISTRATOR
            POST /panel/office/families/lists/{list}/withdrawal           | ADMINISTRATOR
            GET  /panel/office/families/lists/{list}/lines-left-out       | ADMINISTRATOR
            GET  /panel/conferences                                       | GUARDIAN
            GET  /panel/itinerary                                         | GUARDIAN
            POST /panel/itinerary                                         | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}          | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/hold     | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/hold/extension | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/hold/return | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/bookings | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/bookings/{booking} | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/bookings/{booking}/cancellation | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/waiting  | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/waiting latest=19:00 | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/waiting/acceptance | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/waiting/refusal | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/waiting/withdrawal | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/wish     | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/wish/times | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/wish kind=any | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/wish/withdrawal | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/draw     | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/draw/record | GUARDIAN
            GET  /panel/rounds/{round}/draw                               | INSTRUCTOR
            GET  /panel/rounds/{round}/draw/record                        | INSTRUCTOR
            GET  /panel/office/draws                                      | ADMINISTRATOR
            GET  /panel/office/draws/{round}/draw                         | ADMINISTRATOR
            GET  /panel/office/draws/{round}/draw/check                   | ADMINISTRATOR
            GET  /panel/office/draws/{round}/draw/record                  | ADMINISTRATOR
            GET  /panel/rounds                                            | INSTRUCTOR
            GET  /panel/rounds/new                                        | INSTRUCTOR
            POST /panel/rounds from=15:40                                 | INSTRUCTOR
            GET  /panel/rounds/preview                                    | INSTRUCTOR
            GET  /panel/rounds/how                                        | INSTRUCTOR
            GET  /panel/rounds/{round}                                    | INSTRUCTOR
            POST /panel/rounds/{round} from=15:40                         | INSTRUCTOR
            POST /panel/rounds/{round}/opening                            | INSTRUCTOR
            POST /panel/rounds/{round}/closing                            | INSTRUCTOR
            POST /panel/rounds/{round}/invitation                         | INSTRUCTOR
            POST /panel/rounds/{round}/hosts                              | INSTRUCTOR
            POST /panel/rounds/{round}/hosts/{host}/leaving               | INSTRUCTOR
            POST /panel/rounds/{round}/place                              | INSTRUCTOR
            GET  /panel/rounds/{round}/schedule                           | INSTRUCTOR
            GET  /panel/rounds/{round}/slots                              | INSTRUCTOR
            POST /panel/rounds/{round}/slots day=2020-01-01               | INSTRUCTOR
            POST /panel/rounds/{round}/slots/{slot} day=2020-01-01        | INSTRUCTOR
            GET  /panel/rounds/{round}/slots/{slot}/removal               | INSTRUCTOR
            POST /panel/rounds/{round}/slots/{slot}/removal               | INSTRUCTOR
            GET  /panel/rounds/{round}/bookings.csv                       | INSTRUCTOR
            GET  /panel/rounds/{round}/students/{student}/booking         | INSTRUCTOR
            POST /panel/rounds/{round}/students/{student}/booking ride=yes | INSTRUCTOR
            GET  /panel/rounds/{round}/bookings/{booking}/cancellation    | INSTRUCTOR
            POST /panel/rounds/{round}/bookings/{booking}/cancellation    | INSTRUCTOR
            GET  /panel/children/{child}/rounds/{round}/{course}/visit    | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/visit kind=home | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/visit/acceptance | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/visit/cancellation | GUARDIAN
            GET  /panel/rounds/{round}/visits                             | INSTRUCTOR
            GET  /panel/rounds/{round}/visits/guide                       | INSTRUCTOR
            GET  /panel/rounds/{round}/visits/{visit}                     | INSTRUCTOR
            POST /panel/rounds/{round}/visits/{visit} time=another        | INSTRUCTOR
            POST /panel/rounds/{round}/visits/{visit}/cancellation        | INSTRUCTOR
            GET  /panel/rounds/{round}/interpreters                       | INSTRUCTOR
            POST /panel/rounds/{round}/interpreters/length                | INSTRUCTOR
            POST /panel/rounds/{round}/interpreters/questions             | INSTRUCTOR
            POST /panel/children/{child}/rounds/{round}/{course}/bookings/{booking}/question/refusal | GUARDIAN
            POST /panel/rounds/{round}/interpreters/placing               | INSTRUCTOR
            GET  /panel/interpreters                                      | INSTRUCTOR ADMINISTRATOR
            GET  /panel/interpreters/new                                  | INSTRUCTOR ADMINISTRATOR
            POST /panel/interpreters name=Ana                             | INSTRUCTOR ADMINISTRATOR
            GET  /panel/interpreters/{interpreter}                        | INSTRUCTOR ADMINISTRATOR
            POST /panel/interpreters/{interpreter} name=Ana               | INSTRUCTOR ADMINISTRATOR
            POST /panel/interpreters/{interpreter}/pause                  | INSTRUCTOR ADMINISTRATOR
            POST /panel/interpreters/{interpreter}/resumption             | INSTRUCTOR ADMINISTRATOR
            POST /panel/interpreters/{interpreter}/removal                | INSTRUCTOR ADMINISTRATOR
            GET  /panel/office/interpreting                               | ADMINISTRATOR
            GET  /panel/office/interpreting/calls                         | ADMINISTRATOR
            GET  /panel/office/interpreting/sheet                         | ADMINISTRATOR
            GET  /panel/office/interpreting/sheet.csv                     | ADMINISTRATOR
            POST /panel/office/interpreting/placing                       | ADMINISTRATOR
            POST /panel/office/interpreting/bookings/{booking}/interpreter interpreter={interpreter} | ADMINISTRATOR
            POST /panel/office/interpreting/bookings/{booking}/interpreter/removal | ADMINISTRATOR
            POST /panel/office/interpreting/bookings/{booking}/confirmation | ADMINISTRATOR
            GET  /panel/rounds/today                                      | INSTRUCTOR
            GET  /panel/rounds/{round}/meetings/{booking}                 | INSTRUCTOR
            POST /panel/rounds/{round}/meetings/{booking}/outcome outcome=open | INSTRUCTOR
            POST /panel/rounds/{round}/meetings/{booking}/note said=Well  | INSTRUCTOR
            POST /panel/rounds/{round}/meetings/{booking}/memory memory=Slowly | INSTRUCTOR
            POST /panel/rounds/{round}/meetings/{booking}/preparation goal=Read | INSTRUCTOR
            POST /panel/rounds/{round}/meetings/{booking}/follow-up       | INSTRUCTOR
            POST /panel/rounds/{round}/meetings/{booking}/offer mode=phone | INSTRUCTOR
            GET  /panel/rounds/{round}/asking                             | INSTRUCTOR
            POST /panel/rounds/{round}/asking again=no                    | INSTRUCTOR
            GET  /panel/rounds/{round}/offers/{student}                   | INSTRUCTOR
            POST /panel/rounds/{round}/offers/{student} mode=phone        | INSTRUCTOR
            GET  /panel/children/{child}/rounds/{round}/{course}/offers/{offer} | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/offers/{offer}/bookings | GUARDIAN
            POST /panel/children/{child}/rounds/{round}/{course}/offers/{offer}/wish wish=Mondays | GUARDIAN
            GET  /panel/my-conferences                                    | STUDENT
            POST /panel/my-conferences/{round} goal=Read                  | STUDENT
            GET  /panel/lunches                                           | INSTRUCTOR
            POST /panel/lunches day=2020-01-01                            | INSTRUCTOR
            GET  /panel/lunches/{lunch}                                   | INSTRUCTOR
            POST /panel/lunches/{lunch}/invitations                       | INSTRUCTOR
            POST /panel/lunches/{lunch}/guests                            | INSTRUCTOR
            POST /panel/lunches/{lunch}/guests/{guest} answer=yes         | INSTRUCTOR
            POST /panel/lunches/{draft}/removal                           | INSTRUCTOR
            GET  /panel/family/lunches/{guest}                            | GUARDIAN
            POST /panel/family/lunches/{guest} answer=yes                 | GUARDIAN
            POST /panel/rounds/{round}/waiting hours=4                    | INSTRUCTOR
            GET  /panel/rounds/{round}/waiting/{wait}/removal             | INSTRUCTOR
            POST /panel/rounds/{round}/waiting/{wait}/removal             | INSTRUCTOR
            GET  /panel/standings/guardian                                | GUARDIAN TEACHER_AND_PARENT
            GET  /panel/standings/instructor                              | INSTRUCTOR PARENT_AND_TEACHER
            GET  /panel/family-code                                       | INSTRUCTOR GUARDIAN UNCONFIRMED
            POST /panel/family-code code=KP7M-4RTX                        | INSTRUCTOR GUARDIAN UNCONFIRMED
            GET  /panel/family-pages                                      | INSTRUCTOR
            GET  /panel/family-pages/sheets                               | INSTRUCTOR
            POST /panel/family-pages who=unreached                        | INSTRUCTOR
            POST /panel/family-pages/{code}/language lang=es              | INSTRUCTOR
            POST /panel/family-pages/{code}/revocation                    | INSTRUCTOR
            GET  /panel/proof                                             | LINK_HOLDER
            POST /panel/proof/digits digits=01                            | LINK_HOLDER
            POST /panel/proof/codes                                       | LINK_HOLDER
            POST /panel/proof/code code=01                                | LINK_HOLDER
            POST /panel/farewell                                          | GUARDIAN LINK_HOLDER
            GET  /panel/my-link                                           | GUARDIAN
            POST /panel/my-link                                           | GUARDIAN
            POST /panel/my-link/letters                                   | GUARDIAN
            POST /panel/my-link/revocation                                | GUARDIAN
            GET  /panel/children/{child}/rounds/{round}/{course}/bookings/{booking}/calendar | GUARDIAN
            GET  /panel/calendar-feed                                     | INSTRUCTOR GUARDIAN
            POST /panel/calendar-feed                                     | INSTRUCTOR GUARDIAN
            POST /panel/calendar-feed/renewal                             | INSTRUCTOR GUARDIAN
            POST /panel/calendar-feed/end                                 | INSTRUCTOR GUARDIAN
            POST /panel/students/{student}/guardians/{guardian}/links     | INSTRUCTOR
            POST /panel/students/{student}/guardians/{guardian}/links/revocation | INSTRUCTOR
            POST /panel/language lang=en                                  | INSTRUCTOR GUARDIAN STUDENT LINK_HOLDER UNCONFIRMED ADMINISTRATOR OPERATOR
            """;

    /** Routes that need no visit; what they refuse has nothing to do with who asks. */
    static final Set<String> FOR_EVERYONE = Set.of(
            "GET /lti/jwks",
            "GET /lti/login",
            "POST /lti/login",
            "POST /lti/launch",
            "GET /l/{token}",
            "POST /l/{token}",
            "GET /c/{token}.ics",
            "GET /lti/registration",
            "POST /lti/registration",
            "GET /lti/register",
            "POST /lti/register",
            "GET /lti/canvas.json",
            "GET /f/",
            "GET /f/{code}",
            "POST /f/",
            "GET /lti/operator",
            "POST /lti/operator");

    /** @param fields as {@code name=value}, for a form; {@code file} for an upload */
    record Row(String verb, String path, List<String> fields, Set<Guest> admitted) {

        String route() {
            return verb + " " + path;
        }

        boolean changes() {
            return verb.equals("POST");
        }

        boolean takesAway() {
            return Stream.of(
                            "/withdrawal",
                            "{booking}/cancellation",
                            "/leaving",
                            "/visit/cancellation",
                            "{visit}/cancellation",
                            "/links/revocation",
                            "/my-link/revocation",
                            "/pause",
                            "{platform}/removal",
                            "{address}/removal",
                            "{interpreter}/removal",
                            "{draft}/removal",
                            "/acceptance",
                            "/refusal")
                    .anyMatch(path::endsWith);
        }

        /** The same in every course. */
        boolean isAboutTheVisitor() {
            return path.startsWith("/panel/family");
        }

        /** The same in every course of a school. */
        boolean isOfTheOffice() {
            return path.startsWith("/panel/office/");
        }

        /** The visitor is somebody else afterwards, or nobody. */
        boolean turnsTheTab() {
            return path.startsWith("/panel/standings/") || path.equals("/panel/farewell");
        }

        boolean names(String id) {
            return path.contains("{" + id + "}") || fields.stream().anyMatch(field -> field.contains("{" + id + "}"));
        }

        @Override
        public String toString() {
            return route();
        }
    }

    private AccessTable() {}

    static List<Row> rows() {
        return ROWS.lines()
                .map(AccessTable::read)
                .sorted(Comparator.comparing(Row::route))
                .toList();
    }

    static Row row(String route) {
        return rows().stream()
                .filter(row -> row.route().equals(route))
                .findFirst()
                .orElseThrow();
    }

    private static Row read(String line) {
        String[] sides = line.split("\\|", -1);
        String[] words = sides[0].strip().split("\\s+");
        Set<Guest> admitted = Arrays.stream(sides[1].strip().split("\\s+"))
                .map(Guest::valueOf)
                .collect(Collectors.toSet());
        return new Row(words[0], words[1], List.of(words).subList(2, words.length), admitted);
    }
}
