package org.kith.webapp.rush;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.webapp.rush.RushGuardian.Booking;

/** What Kith has told the guardians, held against what it has kept. */
final class Promises {

    private final List<String> claims;

    /** @param claims as in {@link RushDatabase#claims} */
    Promises(List<String> claims) {
        this.claims = claims;
    }

    /** One sentence for each that is broken. */
    List<String> broken(List<Booking> told, List<String> errors) {
        List<String> broken = new ArrayList<>(errors);
        untold(told, broken).forEach(claim -> broken.add("nobody was told of the booking " + claim));
        return broken;
    }

    /** The same of a server that was killed: whoever got no answer may have booked or not. */
    List<String> brokenByDying(List<Booking> told) {
        List<String> broken = new ArrayList<>();
        untold(told, broken);
        return broken;
    }

    /** @return bookings of which nobody was told */
    private Set<String> untold(List<Booking> told, List<String> broken) {
        Map<String, String> booked = booked(broken);
        for (Booking booking : told) {
            if (!booking.slot().toString().equals(booked.remove(booking.claim().toString()))) {
                broken.add("a guardian was told of the booking " + booking.claim() + ", which is not there");
            }
        }
        return booked.keySet();
    }

    /** Also what is held counts for its slot: whoever takes a seat removes what has run out of it. */
    private Map<String, String> booked(List<String> broken) {
        Map<String, String> booked = new HashMap<>();
        Set<String> seats = new HashSet<>();
        Map<String, Integer> slots = new HashMap<>();
        Set<String> children = new HashSet<>();
        for (String claim : claims) {
            String[] row = claim.split(" ", -1);
            if (!seats.add(row[1] + " " + row[2])) {
                broken.add("the seat " + row[2] + " of " + row[1] + " was given twice");
            }
            if (slots.merge(row[1], 1, Integer::sum) > Integer.parseInt(row[5])) {
                broken.add("more than the " + row[5] + " seats of " + row[1] + " were given away");
            }
            if (!children.add(row[3])) {
                broken.add("the child " + row[3] + " has two meetings");
            }
            if (row[4].equals("BOOKED")) {
                booked.put(row[0], row[1]);
            }
        }
        return booked;
    }
}
