package org.kith.standin.platform;

import java.util.Map;
import java.util.Optional;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** The manners of one LMS product. The two are two registrations for the tool. */
public sealed interface Behaviour permits CanvasLike, MoodleLike {

    /** The product's name. */
    String name();

    Registration registration();

    /** Where an administrator opens the tool. */
    Place administration();

    /** The name and the permissions of the frame. */
    Frame frame();

    /** Prepares a launch and returns the parameters of the third-party initiated login. */
    Map<String, String> login(Person person, Place place, Target target);

    /** Answers the tool's authentication request, for whoever is signed in here. */
    AuthAnswer answer(AuthRequest request, Optional<Person> signedIn);

    /** The short word for this behaviour in cookies. */
    default String key() {
        return registration().productFamily();
    }

    /** How the product writes the frame. */
    record Frame(String name, String allow) {}
}
