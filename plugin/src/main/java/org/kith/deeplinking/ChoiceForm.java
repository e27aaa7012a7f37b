package org.kith.deeplinking;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.conferences.booking.Invitations;
import org.kith.visitor.Standing;
import org.kith.weeks.SchoolWeek;

/** What a teacher sends to place a link. */
public class ChoiceForm {

    @FormParam("asked")
    @DefaultValue("")
    String asked = "";

    /** {@code chosen} for one week, {@code conferences} for those; anything else is the week as it comes. */
    @FormParam("what")
    @DefaultValue("")
    String what = "";

    @FormParam("week")
    @DefaultValue("")
    String week = "";

    @FormParam("audience")
    @DefaultValue("")
    String audience = "";

    Optional<SchoolWeek> chosen() {
        return what.equals("chosen") ? Optional.of(SchoolWeek.parse(week)) : Optional.empty();
    }

    boolean isForConferences() {
        return what.equals(Invitations.PAGE);
    }

    boolean isForFamilies() {
        return audience.equals(Standing.FAMILY);
    }

    /** What comes back with every launch of the link. */
    Map<String, String> custom() {
        Map<String, String> custom = new LinkedHashMap<>();
        chosen().ifPresent(chosen ->
                custom.put(SchoolWeek.PARAMETER, chosen.monday().toString()));
        if (isForConferences()) {
            custom.put(Invitations.PARAMETER, Invitations.PAGE);
        }
        if (isForFamilies()) {
            custom.put(Standing.AUDIENCE, Standing.FAMILY);
        }
        return custom;
    }
}
