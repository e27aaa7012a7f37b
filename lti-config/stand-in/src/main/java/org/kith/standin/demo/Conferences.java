package org.kith.standin.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A round of conferences, planned with the form as it is offered, and the family that signs up first. What is there already stays. */
final class Conferences {

    private static final String ROUND = "a.row-link[href^=/panel/rounds/]";

    private Conferences() {}

    static void plan(Visit teacher) {
        if (!teacher.get("/panel/rounds").select(ROUND).isEmpty()) {
            return;
        }
        teacher.get("/panel/rounds/new").forms().stream()
                .filter(form -> form.attr("action").equals("/panel/rounds"))
                .findFirst()
                .ifPresent(form -> {
                    teacher.send(form, Map.of("place", "Room 12", "way", "Through the door on Maple Street"));
                    teacher.post(teacher.path() + "/opening", Map.of());
                });
    }

    /** The first time that is free, with an interpreter; nobody whom Kith does not know yet as a guardian, as in Moodle. */
    static void book(Visit guardian, String language, String topic) {
        boolean unknown = guardian.page().selectFirst("a[href=/panel/link-requests]") != null;
        if (unknown) {
            return;
        }
        Element round = guardian.get("/panel/conferences").selectFirst("a[href*=/rounds/]:not([href*=/bookings/])");
        if (round == null || !guardian.page().select("a[href*=/bookings/]").isEmpty()) {
            return;
        }
        Document times = guardian.get(round.attr("href"));
        Element free = times.selectFirst("button[name=slot]");
        if (free == null) {
            return;
        }
        Document held = guardian.send(times.expectForm("#choose"), Map.of("slot", free.attr("value")));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("interpreter", "yes");
        typed.put("language", language);
        typed.put("topic", topic);
        guardian.send(held.expectForm("form[action$=/bookings]"), typed);
    }
}
