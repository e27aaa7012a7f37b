package org.kith.standin.platform;

import java.util.Map;
import java.util.Optional;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.Installations;

/** The manners of one LMS product. The two are two registrations for the tool. */
public sealed interface Behaviour permits CanvasLike, MoodleLike {

    /** The product's name. */
    String name();

    /** The registration that is there from the start, for the demo school. */
    Registration registration();

    /** Every tool registered here, the one of the demo school among them. */
    Installations installations();

    PlatformKeys keys();

    /** Where an administrator opens the tool. */
    Place administration();

    /** The name and the permissions of the frame. */
    Frame frame(Link link);

    /** Prepares a launch and returns the parameters of the third-party initiated login. */
    Map<String, String> login(Errand errand);

    /** Answers the tool's authentication request, for whoever is signed in here. */
    AuthAnswer answer(AuthRequest request, Optional<Person> signedIn);

    /** Who has asked a tool for content, by what was given to the tool to prove it: data or a session key. */
    Optional<Errand> choosing(String proof);

    /** The tool's members' page in a place; some platforms have none there. */
    Optional<String> rosterUrl(Place place, Installation installation);

    /** The installation that is there from the start. */
    default Installation first() {
        return installations().of(registration().clientId()).get(0);
    }

    /** The short word for this behaviour in cookies. */
    default String key() {
        return registration().productFamily();
    }

    /** How the product writes the frame. */
    record Frame(String name, String allow) {}
}
