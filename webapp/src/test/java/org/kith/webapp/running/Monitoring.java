package org.kith.webapp.running;

import java.util.regex.Pattern;

/** What reads Kith's metrics for the operator. */
final class Monitoring {

    private Monitoring() {}

    /** A counter, with this value of one of its labels; zero if it has never counted that. */
    static double counted(String counter, String label) {
        return Pattern.compile(counter + "\\{[^}]*\"" + Pattern.quote(label) + "\"[^}]*} ([0-9.]+)")
                .matcher(metrics())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    static String metrics() {
        return new WebBrowser()
                .sending("Authorization", "Bearer " + RunningKith.METRICS_KEY)
                .get("/metrics?scope=application")
                .words();
    }
}
