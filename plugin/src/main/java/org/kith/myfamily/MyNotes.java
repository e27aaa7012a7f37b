package org.kith.myfamily;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.asking.Asked;
import org.kith.conferences.asking.Askings;
import org.kith.conferences.calls.OfferFacts;
import org.kith.conferences.calls.Offers;
import org.kith.conferences.day.NoteFacts;
import org.kith.conferences.day.SharedNotes;
import org.kith.conferences.lunch.LunchGuests;
import org.kith.families.Child;
import org.kith.families.Children;

/**
 * What teachers wrote for a guardian about meetings, and what they offered instead; as long as the guardian may be told about the child.
 * What a teacher keeps as a memory of their own is not handed out.
 */
@Shared
class MyNotes {

    private final SharedNotes notes;
    private final Offers offers;
    private final Askings askings;
    private final Children children;

    @Inject
    LunchGuests lunches;

    @Inject
    MyNotes(SharedNotes notes, Offers offers, Askings askings, Children children) {
        this.notes = notes;
        this.offers = offers;
        this.askings = askings;
        this.children = children;
    }

    Map<String, List<Map<String, Object>>> of(UUID guardian) {
        Map<String, List<Map<String, Object>>> kept = new LinkedHashMap<>();
        kept.put("notes", notes(guardian).stream().map(MyNotes::note).toList());
        kept.put("offers", offers(guardian).stream().map(MyNotes::offer).toList());
        kept.put("lunches", lunches.of(guardian).stream().map(MyNotes::lunch).toList());
        kept.put(
                "asked",
                askings.ofGuardian(guardian).stream().map(MyNotes::asked).toList());
        return kept;
    }

    List<NoteFacts> notes(UUID guardian) {
        List<UUID> own = own(guardian);
        return notes.ofGuardian(guardian).stream()
                .filter(note -> own.contains(note.meeting().child()))
                .toList();
    }

    List<OfferFacts> offers(UUID guardian) {
        List<UUID> own = own(guardian);
        return offers.ofGuardian(guardian).stream()
                .filter(offer -> own.contains(offer.meeting().child()))
                .toList();
    }

    private List<UUID> own(UUID guardian) {
        return children.of(guardian).stream()
                .map(Child::named)
                .map(named -> named.id())
                .toList();
    }

    private static Map<String, Object> asked(Asked asked) {
        return new LinkedHashMap<>(Map.of("at", asked.at().toString()));
    }

    private static Map<String, Object> lunch(LunchGuests.Own own) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("from", own.lunch().plan().begins().toString());
        kept.put("answer", own.guest().answer().name());
        kept.put("words", own.guest().words());
        return kept;
    }

    private static Map<String, Object> note(NoteFacts note) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("at", note.at().toString());
        kept.put("language", note.text().language().tag());
        kept.put("said", note.text().said());
        kept.put("agreed", note.text().agreed());
        note.text().followUp().ifPresent(day -> kept.put("followUp", day.toString()));
        return kept;
    }

    private static Map<String, Object> offer(OfferFacts offer) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("at", offer.at().toString());
        kept.put("way", offer.mode().key());
        kept.put("wish", offer.wish());
        return kept;
    }
}
