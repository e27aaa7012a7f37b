package org.kith.conferences.booking;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Wish;
import org.kith.households.Address;
import org.kith.households.NoPhoneNumber;
import org.kith.page.HomeLanguages;
import org.kith.page.NotFound;

/**
 * What a guardian sends about a time: which one, how to meet, and what was typed so far.
 *
 * @param moving a booked meeting that shall go there
 * @param typed as it came, also when it cannot be kept
 */
public record WishForm(Optional<UUID> slot, Optional<Mode> mode, Optional<UUID> moving, Wish typed) {

    /** On a look around. @param said for the meeting that shall move */
    static WishForm looking(String mode, Optional<UUID> moving, Wish said) {
        return new WishForm(Optional.empty(), Mode.keyed(mode), moving, said);
    }

    /** Of a meeting that shall go to another time: all as it is, but under which number somebody is called. */
    public static WishForm again(ClaimFacts meeting) {
        return new WishForm(
                Optional.empty(),
                Optional.of(meeting.mode()),
                Optional.empty(),
                meeting.wish().calling(""));
    }

    /** With another interpreter than was said so far. @param language empty for none */
    WishForm interpreted(String language) {
        Needs said = typed.needs();
        String tag = HomeLanguages.isTag(language) ? language : "";
        Needs needs = new Needs(tag, said.childcare(), said.ride(), said.stepFree(), said.secondHome());
        return new WishForm(slot, mode, moving, new Wish(needs, typed.topic(), typed.phone()));
    }

    public static WishForm sent(Form form) {
        MultivaluedMap<String, String> values = form.asMap();
        String ages = text(values, "ages");
        Needs needs = new Needs(
                interpreter(values),
                ticked(values, "childcare") ? shortened(ages.isEmpty() ? Needs.AGES_UNSAID : ages) : "",
                ticked(values, "ride"),
                ticked(values, "step-free"),
                ticked(values, "second-home"));
        return new WishForm(
                id(values, "slot"),
                Mode.keyed(text(values, "mode")),
                id(values, "moving"),
                new Wish(needs, text(values, "topic"), phone(values)));
    }

    /** Language of the interpreter that was asked for; empty for none. */
    static String interpreter(MultivaluedMap<String, String> values) {
        String language = text(values, "language");
        return ticked(values, "interpreter") && HomeLanguages.isTag(language) ? language : "";
    }

    /** A page that stands shows what is kept in the place of its time; one that shows such a panel already is written anew. */
    static boolean asksForPanel(Form sent) {
        return sent.asMap().containsKey("panel") && !sent.asMap().containsKey("held");
    }

    /** Language of the interpreter that is needed; empty for none. */
    String interpreter() {
        return typed.needs().interpreter();
    }

    /** @throws NotFound if none was sent */
    public Choice choice() {
        return new Choice(slot.orElseThrow(NotFound::new), mode.orElseThrow(NotFound::new), moving);
    }

    /** Of a whole plan: about a call, if any of it is one. */
    WishForm about(List<Pick> picks) {
        boolean calls = picks.stream().anyMatch(pick -> pick.choice().mode() == Mode.PHONE);
        return new WishForm(slot, calls ? Optional.of(Mode.PHONE) : Optional.empty(), moving, typed);
    }

    /** @throws TopicTooLong if nobody could read it in time; @throws NoPhoneNumber if nobody can be called there */
    public Wish wish() {
        if (typed.isTooLong()) {
            throw new TopicTooLong();
        }
        boolean calls = mode.equals(Optional.of(Mode.PHONE)) && !typed.phone().isEmpty();
        return typed.calling(calls ? Address.phone(typed.phone()).text() : "");
    }

    /** @throws NoPhoneNumber if it is about a call and nobody has said where */
    public Wish wishOfFamily() {
        if (mode.equals(Optional.of(Mode.PHONE)) && typed.phone().isEmpty()) {
            throw new NoPhoneNumber();
        }
        return wish();
    }

    /** Another one than those we know counts before them. */
    private static String phone(MultivaluedMap<String, String> values) {
        String other = text(values, "phone-other");
        return other.isEmpty() ? text(values, "phone") : other;
    }

    private static String shortened(String ages) {
        return ages.length() <= Needs.LONGEST_AGES ? ages : ages.substring(0, Needs.LONGEST_AGES);
    }

    private static boolean ticked(MultivaluedMap<String, String> values, String name) {
        return !text(values, name).isEmpty();
    }

    private static String text(MultivaluedMap<String, String> values, String name) {
        return Optional.ofNullable(values.getFirst(name)).orElse("").strip();
    }

    private static Optional<UUID> id(MultivaluedMap<String, String> values, String name) {
        try {
            return Optional.of(text(values, name))
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException forged) {
            throw new NotFound();
        }
    }
}
