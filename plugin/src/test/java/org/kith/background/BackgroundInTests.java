package org.kith.background;

/** Behind the scenes of a test: nothing is done before the test says so, and then on its own thread. */
public final class BackgroundInTests {

    private BackgroundInTests() {}

    /** Everything that waits by now, and what it hands over in turn. */
    public static void worksOff(Background background) {
        for (Lane lane : Lane.values()) {
            background.workOff(lane);
        }
    }
}
