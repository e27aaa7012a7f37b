package org.kith.households;

import java.util.EnumSet;
import java.util.Set;

/** What a guardian may know and do about one child today: everything, but for what a decision limits. */
public record Rights(Set<LimitKind> limits) {

    public static final Rights FULL = new Rights(EnumSet.noneOf(LimitKind.class));

    public Rights {
        limits = Set.copyOf(limits);
    }

    /** May read what is about the child. */
    public boolean information() {
        return !limits.contains(LimitKind.NO_INFORMATION);
    }

    /** May meet the child and know its other guardians. */
    public boolean contact() {
        return information() && !limits.contains(LimitKind.NO_CONTACT);
    }

    /** May meet the child without somebody of the school. */
    public boolean alone() {
        return contact() && !limits.contains(LimitKind.SUPERVISED_ONLY);
    }

    /** May be told where and when the child is somewhere. */
    public boolean place() {
        return contact() && !limits.contains(LimitKind.NOT_TOLD_WHERE);
    }
}
