package org.kith.standin.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;

/** Who is signed in, and which LMS is imitated for them. */
record Visitor(@Nullable Person person, Behaviour behaviour) {
    private static final String PERSON = "lms_person";
    private static final String BEHAVIOUR = "lms_behaviour";

    static Visitor of(HttpServletRequest request, Behaviours behaviours) {
        return new Visitor(
                cookie(request, PERSON).flatMap(Person::of).orElse(null),
                cookie(request, BEHAVIOUR).flatMap(behaviours::named).orElseGet(behaviours::usual));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    Optional<Person> signedIn() {
        return Optional.ofNullable(person);
    }

    Person require() {
        return signedIn().orElseThrow(() -> new Problem(401, "Nobody is signed in. Pick a person first."));
    }

    /** Whether this person puts content into a course: its teachers and the office. */
    boolean choosesIn(Course course) {
        return signedIn()
                .filter(course::admits)
                .filter(somebody -> somebody.role() == Role.TEACHER || somebody.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    void rememberPerson(HttpServletRequest request, HttpServletResponse response) {
        signedIn().ifPresent(somebody -> response.addCookie(cookie(request, PERSON, somebody.key())));
    }

    void rememberBehaviour(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, BEHAVIOUR, behaviour.key()));
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
