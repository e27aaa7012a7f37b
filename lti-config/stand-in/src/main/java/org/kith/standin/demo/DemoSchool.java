package org.kith.standin.demo;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.kith.standin.Settings;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.platform.Registration;
import org.kith.standin.platform.Tool;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;
import org.kith.standin.school.School;

/** Brings the school into Kith: registers the LMS, then lets everybody open the tool. */
public final class DemoSchool implements Runnable {
    private static final System.Logger LOG = System.getLogger(DemoSchool.class.getName());
    private static final List<Role> ORDER = List.of(Role.STUDENT, Role.GUARDIAN, Role.TEACHER);

    private final Settings settings;
    private volatile State state = State.WAITING;
    private final Behaviours behaviours;
    private final Tool tool;
    private final Visits visits;

    public DemoSchool(Settings settings, Behaviours behaviours) {
        this.settings = settings;
        this.behaviours = behaviours;
        this.tool = new Tool(settings.toolUrl());
        this.visits = new Visits(settings.url(), tool);
    }

    @Override
    public void run() {
        try {
            fill();
            state = State.FILLED;
            System.out.println(invitation());
        } catch (DemoStopped stopped) {
            state = State.INCOMPLETE;
            LOG.log(System.Logger.Level.WARNING, "The demo school is not complete: " + stopped.getMessage());
        }
    }

    /** How far the school has come. */
    public State state() {
        return state;
    }

    /** Told by the stand-in's health page. */
    public enum State {
        /** Not begun, or on the way. */
        WAITING,
        FILLED,
        INCOMPLETE
    }

    void fill() {
        String key = settings.registrationKey();
        if (key == null) {
            throw new DemoStopped("lms.registration.key is not set, so Kith cannot be told about this LMS");
        }
        new Readiness(List.of(tool.at("/health/ready"), tool.at("/lti/jwks"), URI.create(settings.url() + "/health")))
                .await();
        behaviours.all().forEach(behaviour -> register(behaviour, key));
        behaviours.all().forEach(this::everybodyVisits);
        behaviours.all().forEach(this::teachersTeach);
        behaviours.all().forEach(this::samAsks);
        behaviours.all().forEach(this::familiesSignUp);
    }

    private void register(Behaviour behaviour, String key) {
        Registration registration = behaviour.registration();
        Endpoints endpoints = Endpoints.of(settings.url(), behaviour);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", key);
        form.put("name", "%s (like %s)".formatted(School.LINCOLN.title(), behaviour.name()));
        form.put("product_family", registration.productFamily());
        form.put("issuer", registration.issuer());
        form.put("client_id", registration.clientId());
        form.put("authorization_endpoint", endpoints.authorization().toString());
        form.put("jwks_uri", endpoints.keys().toString());
        form.put("token_endpoint", endpoints.token().toString());
        form.put("deployment_id", registration.deploymentId());
        new Browser().post(tool.at("/lti/registration"), form).orStop();
    }

    private void everybodyVisits(Behaviour behaviour) {
        ORDER.stream()
                .flatMap(role -> Stream.of(Person.values()).filter(person -> person.role() == role))
                .forEach(person -> Course.of(person).forEach(course -> visits.begin(person, behaviour, course)));
    }

    private void teachersTeach(Behaviour behaviour) {
        Stream.of(Person.values())
                .filter(person -> person.role() == Role.TEACHER)
                .forEach(teacher -> Course.of(teacher)
                        .forEach(course ->
                                new Teaching(visits.begin(teacher, behaviour, course), Curriculum.of(course)).enter()));
    }

    /** One family has asked something already, so that a teacher sees what an answer looks like. */
    private void samAsks(Behaviour behaviour) {
        Visit sam = visits.begin(Person.SAM, behaviour, Course.SCIENCE);
        Element form = sam.page().selectFirst("form[action$=/answer]");
        boolean first = sam.page().select(".answered").isEmpty();
        if (form != null && first) {
            sam.post(
                    form.attr("action"),
                    Map.of("answer", "ask", "note", "Ada wanted to pull the leaf off. Is that all right?"));
        }
    }

    /** A round is open, and one family has signed up, so that everybody sees what conferences look like. */
    private void familiesSignUp(Behaviour behaviour) {
        Conferences.plan(visits.begin(Person.OKAFOR, behaviour, Course.SCIENCE));
        Conferences.book(visits.begin(Person.ROSA, behaviour, Course.SCIENCE), "es", "Cómo le va con la lectura");
    }

    private String invitation() {
        return """

                Kith is running: %s
                The stand-in LMS, to try it: %s
                  1. Pick a person, for example Rosa Rivera.
                  2. Open the course Grade 5 Science.
                  3. Click Families.
                """.formatted(settings.toolUrl(), settings.url());
    }
}
