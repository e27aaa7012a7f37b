package org.kith.standin.school;

/** The school itself, as the place where its administrators work. */
public enum School implements Place {
    LINCOLN;

    @Override
    public String title() {
        return "Lincoln Elementary";
    }

    @Override
    public String key() {
        return "lincoln";
    }

    @Override
    public boolean admits(Person person) {
        return person.role() == Role.ADMINISTRATOR;
    }
}
