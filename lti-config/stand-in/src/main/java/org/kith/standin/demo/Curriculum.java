package org.kith.standin.demo;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.standin.school.Course;

/** Everything a teacher enters for one course, read from {@code curriculum.json} beside this class. */
record Curriculum(Course course, List<Objective> objectives, List<Week> weeks) {

    static Curriculum of(Course course) {
        try (InputStream file = Curriculum.class.getResourceAsStream("curriculum.json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Json json = new Json(JSONObjectUtils.parse(text)).object(course.key());
            return new Curriculum(
                    course, json.list("objectives", Curriculum::objective), json.list("weeks", Curriculum::week));
        } catch (IOException | ParseException broken) {
            throw new IllegalStateException("curriculum.json", broken);
        }
    }

    private static Objective objective(Json json) {
        return new Objective(json.text("code"), json.text("words"));
    }

    private static Week week(Json json) {
        return new Week(
                Integer.parseInt(json.text("weeksAgo")),
                json.texts("objectives"),
                json.list("cards", Curriculum::card));
    }

    private static Card card(Json json) {
        return new Card(
                json.text("objective"),
                Stream.of("en", "es").collect(Collectors.toMap(Function.identity(), tag -> text(json.object(tag)))));
    }

    private static CardText text(Json json) {
        Map<Integer, String> atHome = CardText.MINUTES.stream()
                .collect(Collectors.toMap(Function.identity(), minutes -> json.text("minutes" + minutes)));
        return new CardText(
                json.text("learn"), json.text("why"), atHome, json.text("need"), json.text("ask"), json.text("good"));
    }
}
