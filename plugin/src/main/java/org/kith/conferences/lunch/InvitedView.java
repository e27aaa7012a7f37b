package org.kith.conferences.lunch;

import java.util.Optional;
import org.kith.page.Refusal;

/** An invitation to lunch as its home reads it. @param said whether it has just answered */
public record InvitedView(LunchGuests.Own own, String teachers, String words, Optional<Refusal> problem, boolean said) {

    public String path() {
        return path(own);
    }

    public static String path(LunchGuests.Own own) {
        return "/panel/family/lunches/" + own.guest().id();
    }

    public boolean isSaid(LunchAnswer answer) {
        return own.guest().answer() == answer;
    }
}
