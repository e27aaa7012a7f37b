package org.kith.conferences.calls;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnTime;
import org.kith.conferences.booking.Phones;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.booking.TimeRows;
import org.kith.households.Profiles;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;

/** Puts together the page on which a guardian answers an offer. */
@Shared
public class CallPage {

    private final TimeRows times;
    private final Teachers teachers;
    private final Profiles profiles;
    private final Reader reader;

    @Inject
    Phones phones;

    @Inject
    CallPage(TimeRows times, Teachers teachers, Profiles profiles, Reader reader) {
        this.times = times;
        this.teachers = teachers;
        this.profiles = profiles;
        this.reader = reader;
    }

    Page show(OwnMeeting own, OfferFacts offer) {
        return page(view(own, offer, offer.wish()));
    }

    Page thanks(OwnMeeting own, OfferFacts offer) {
        CallView view = view(own, offer, offer.wish());
        return page(new CallView(
                own,
                offer,
                view.teachers(),
                view.free(),
                view.ownZone(),
                view.phone(),
                view.phones(),
                offer.wish(),
                Optional.empty(),
                Optional.of("call.said.wish")));
    }

    /** With what was typed. */
    Page again(OwnMeeting own, OfferFacts offer, String typed, Refusal problem) {
        CallView view = view(own, offer, typed);
        return page(new CallView(
                        own,
                        offer,
                        view.teachers(),
                        view.free(),
                        view.ownZone(),
                        view.phone(),
                        view.phones(),
                        typed,
                        Optional.of(problem),
                        Optional.empty()))
                .withStatus(problem.status());
    }

    private CallView view(OwnMeeting own, OfferFacts offer, String typed) {
        return new CallView(
                own,
                offer,
                teachers.names(own.hosts(), reader.words()),
                offer.isCall() ? free(own) : List.of(),
                OwnTime.zone(profiles.of(own.meeting().home().guardian()), own.round()),
                phones.of(own.meeting().home().guardian()),
                phones.all(own.meeting().home().guardian()),
                typed,
                Optional.empty(),
                Optional.empty());
    }

    private List<SlotFacts> free(OwnMeeting own) {
        return times.free(own).stream()
                .filter(slot -> slot.offer().modes().contains(Mode.PHONE))
                .toList();
    }

    private Page page(CallView view) {
        return Page.of("conferences/call", view, reader.words().text(title(view)))
                .at(view.path());
    }

    private static String title(CallView view) {
        return view.offer().isCall() ? "call.title" : "call.title.visit";
    }
}
