package org.kith.conferences;

import java.net.URI;
import java.util.Locale;

/**
 * Where a teacher meets families.
 *
 * @param place e.g. "Room 12, ground floor"; empty if nobody has said
 * @param way how to get there, in one or two sentences
 * @param video address of the video room; empty for none
 */
public record MeetingPlace(String place, String way, String video) {

    public static final int LONGEST_PLACE = 120;
    public static final int LONGEST_WAY = 300;
    public static final int LONGEST_VIDEO = 300;
    public static final MeetingPlace UNSAID = new MeetingPlace("", "", "");

    /** This one, or another room that was said for a time. @param other empty if none was */
    public MeetingPlace unless(String other) {
        return other.isEmpty() ? this : new MeetingPlace(other, way, video);
    }

    /** Whether a browser may be sent to the video room: https only, as others write what stands here. */
    public boolean hasRightVideo() {
        try {
            return video.isEmpty()
                    || "https"
                            .equals(String.valueOf(URI.create(video).getScheme())
                                    .toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
