package org.kith.myfamily;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.households.Profile;
import org.kith.households.QuietHours;
import org.kith.page.HomeLanguages;

/** What a guardian sends about talking with them. What is no language, time or zone counts as not said. */
public class TalkForm {

    @FormParam("reads")
    @DefaultValue("")
    String reads = "";

    @FormParam("speaks")
    @DefaultValue("")
    String speaks = "";

    @FormParam("quiet-from")
    @DefaultValue("")
    String quietFrom = "";

    @FormParam("quiet-until")
    @DefaultValue("")
    String quietUntil = "";

    @FormParam("zone")
    @DefaultValue("")
    String zone = "";

    Profile profile() {
        return new Profile(
                tag(reads),
                tag(speaks),
                QuietHours.between(time(quietFrom), time(quietUntil)),
                ZoneId.getAvailableZoneIds().contains(zone) ? zone : "");
    }

    private static String tag(String text) {
        return HomeLanguages.isTag(text) ? text : "";
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return Optional.of(text)
                    .filter(typed -> !typed.isEmpty())
                    .map(LocalTime::parse)
                    .orElse(null);
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
