package org.kith.myfamily;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Profile;
import org.kith.households.Relation;
import org.kith.page.HomeLanguages;
import org.kith.page.Words;

/**
 * What {@code myfamily/family.jte} shows.
 *
 * @param zone in which the school says its times
 * @param told what has just happened
 */
public record MyFamilyView(
        Named me,
        Profile profile,
        List<ContactView> ways,
        List<MyChild> children,
        List<WishView> wishes,
        ZoneId zone,
        Told told) {

    /**
     * What has just happened.
     *
     * @param said key of a sentence to say
     * @param problem key of the refusal, at the field it is about
     * @param typed what was typed there
     */
    public record Told(Optional<String> said, Optional<String> problem, String typed) {

        static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), "");

        static Told said(String key) {
            return new Told(Optional.of(key), Optional.empty(), "");
        }

        static Told problem(String key, String typed) {
            return new Told(Optional.empty(), Optional.of(key), typed);
        }
    }

    MyFamilyView telling(Told news) {
        return new MyFamilyView(me, profile, ways, children, wishes, zone, news);
    }

    /** Key of what is to be known about an address before all else. */
    public String stateOf(ContactView way) {
        if (way.withdrawn().isPresent()) {
            return "withdrawn";
        }
        if (way.returned().isPresent()) {
            return "returned";
        }
        return way.preferred() ? "preferred" : "also";
    }

    /** Since when that is so; empty if nobody needs to know. */
    public Optional<Instant> sinceOf(ContactView way) {
        return way.withdrawn().or(way::returned);
    }

    public List<Relation.Usual> usualRelations() {
        return List.of(Relation.Usual.values());
    }

    public List<String> languages(Words words, String chosen) {
        return HomeLanguages.all(words, chosen);
    }

    public String language(String tag, Words words) {
        return HomeLanguages.name(tag, words);
    }

    /** Also as those call it who speak it. */
    public String choice(String tag, Words words) {
        return HomeLanguages.choice(tag, words);
    }

    public boolean asks(WishKind kind) {
        return wishes.stream().anyMatch(wish -> wish.isOpen() && wish.kind() == kind);
    }

    public boolean hasProblem(String key) {
        return told.problem().filter(key::equals).isPresent();
    }
}
