package org.kith.conferences.diary;

import java.net.URI;
import java.util.Optional;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.page.Words;

/**
 * Where and how one meets, in words.
 *
 * @param place a room, or the way to meet
 * @param how what one has to know to get there; may be empty
 * @param video address of the video room
 */
public record Whereabouts(String place, String how, Optional<URI> video) {

    public static Whereabouts of(Mode mode, MeetingPlace where, Words words) {
        Optional<URI> video = Optional.of(where)
                .filter(place -> mode == Mode.VIDEO && !place.video().isEmpty() && place.hasRightVideo())
                .map(MeetingPlace::video)
                .map(URI::create);
        if (mode == Mode.IN_PERSON) {
            String place = where.place().isEmpty() ? words.text("meet.where.unsaid") : where.place();
            return new Whereabouts(place, where.way(), video);
        }
        return new Whereabouts(
                words.text("mode." + mode.key()),
                video.map(URI::toString).orElseGet(() -> words.text("meet.where." + mode.key())),
                video);
    }
}
