package org.kith.standin.school;

/** The school, as the place where its administrators work, and a part of it that has administrators of its own. */
public enum School implements Place {
    LINCOLN("Lincoln Elementary", "lincoln"),

    /** Canvas would call it a sub-account. */
    UPPER_GRADES("Upper grades", "upper-grades");

    private final String title;
    private final String key;

    School(String title, String key) {
        this.title = title;
        this.key = key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean admits(Person person) {
        return person.role() == Role.ADMINISTRATOR;
    }

    /** Whether a course belongs to this school or this part of it. */
    public boolean holds(Course course) {
        return this == LINCOLN || course == Course.SCIENCE;
    }
}
