package org.kith.myfamily;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.Shared;
import org.kith.answers.AnswerView;
import org.kith.answers.Answers;
import org.kith.answers.ReplyView;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.PastMeeting;
import org.kith.conferences.PastMeetings;
import org.kith.conferences.interpreting.InterpretersThere;
import org.kith.households.ContactView;
import org.kith.households.Profile;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Everything kept about the guardian who visits, as JSON; times in UTC (ISO 8601), languages as BCP 47 tags. */
@Shared
class MyData {

    @Inject
    MyFamilyPage page;

    @Inject
    Answers answers;

    @Inject
    Bookings bookings;

    @Inject
    PastMeetings past;

    @Inject
    InterpretersThere interpreters;

    @Inject
    MyVisits visits;

    @Inject
    Reader reader;

    @Inject
    MyNotes notes;

    @Inject
    MyPlaces places;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    String json() {
        MyFamilyView known = page.view();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", known.me().fullName().orElse(""));
        all.put("talk", talk(known.profile()));
        all.put("addresses", known.ways().stream().map(MyData::way).toList());
        all.put("children", known.children().stream().map(MyData::child).toList());
        all.put(
                "answers",
                answers.allOf(visitor.person()).stream().map(MyData::answer).toList());
        all.put("conferences", conferences());
        all.put("wishes", known.wishes().stream().map(MyData::wish).toList());
        return JSONObjectUtils.toJSONString(all);
    }

    private Map<String, Object> conferences() {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put(
                "booked",
                bookings.ofGuardian(visitor.person(), clock.instant()).stream()
                        .map(this::meeting)
                        .toList());
        kept.putAll(visits.all());
        kept.put(
                "past",
                past.ofGuardian(visitor.person()).stream().map(MyData::past).toList());
        kept.putAll(notes.of(visitor.person()));
        kept.putAll(places.all());
        return kept;
    }

    private Map<String, Object> meeting(ClaimFacts booked) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("from", booked.time().start().toString());
        kept.put("until", booked.time().end().toString());
        kept.put("state", booked.state().name());
        kept.put("way", booked.mode().key());
        kept.put("interpreter", booked.wish().needs().interpreter());
        interpreters.sentence(booked, reader.words()).ifPresent(said -> kept.put("interpreterPlaced", said));
        kept.put("childcare", booked.wish().needs().childcare());
        kept.put("ride", booked.wish().needs().ride());
        kept.put("stepFree", booked.wish().needs().stepFree());
        kept.put("secondHome", booked.wish().needs().secondHome());
        kept.put("topic", booked.wish().topic());
        kept.put("phone", booked.wish().phone());
        kept.put("outcome", booked.outcome().name());
        return kept;
    }

    private static Map<String, Object> past(PastMeeting past) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("from", past.time().start().toString());
        kept.put("ended", past.at().toString());
        kept.put("how", past.parting().ending().name());
        kept.put("reason", past.parting().reason());
        return kept;
    }

    private static Map<String, Object> talk(Profile profile) {
        Map<String, Object> talk = new LinkedHashMap<>();
        talk.put("reads", profile.reads());
        talk.put("speaks", profile.speaks());
        profile.quiet().ifPresent(quiet -> {
            talk.put("quietFrom", quiet.from().toString());
            talk.put("quietUntil", quiet.until().toString());
        });
        talk.put("zone", profile.zone());
        return talk;
    }

    private static Map<String, Object> way(ContactView way) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("channel", way.address().channel().name());
        kept.put("address", way.address().text());
        kept.put("preferred", way.preferred());
        way.verified().ifPresent(at -> kept.put("verified", at.toString()));
        way.withdrawn().ifPresent(at -> kept.put("withdrawn", at.toString()));
        way.returned().ifPresent(at -> kept.put("cameBack", at.toString()));
        return kept;
    }

    private static Map<String, Object> child(MyChild mine) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("name", mine.child().named().fullName().orElse(""));
        kept.put("relation", mine.child().link().relation().words());
        kept.put("linkedSince", mine.child().link().since().toString());
        kept.put("linkedBy", mine.child().link().ground().name());
        kept.put(
                "alsoLinked",
                mine.others().stream().map(other -> other.name().orElse("")).toList());
        return kept;
    }

    private static Map<String, Object> answer(AnswerView answer) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("at", answer.at().toString());
        kept.put("said", answer.kind().name());
        kept.put("sentence", answer.sentence());
        kept.put("language", answer.language().tag());
        kept.put("replies", answer.replies().stream().map(MyData::reply).toList());
        return kept;
    }

    private static Map<String, Object> reply(ReplyView reply) {
        return new LinkedHashMap<>(Map.of("at", reply.at().toString(), "sentence", reply.sentence()));
    }

    private static Map<String, Object> wish(WishView wish) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("asked", wish.made().toString());
        kept.put("kind", wish.kind().name());
        kept.put("words", wish.words());
        kept.put("state", wish.state().name());
        return kept;
    }
}
