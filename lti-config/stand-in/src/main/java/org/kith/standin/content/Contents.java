package org.kith.standin.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.standin.content.Chosen.Content;
import org.kith.standin.platform.Item;
import org.kith.standin.school.Course;

/** What was put into the courses of one platform, and what waits for a teacher to save it. */
public final class Contents {
    private static final int FIRST = 5000;

    private final Map<Integer, Item> items = new ConcurrentSkipListMap<>();
    private final Map<String, Chosen> drafts = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger(FIRST);

    /** Puts the chosen things into the course in which they were asked for. */
    public void put(Chosen chosen) {
        chosen.contents().forEach(content -> put(chosen, content));
    }

    private void put(Chosen chosen, Content content) {
        int number = next.getAndIncrement();
        items.put(
                number,
                new Item(
                        number,
                        (Course) chosen.asked().place(),
                        chosen.asked().link().installation().number(),
                        content.title().isEmpty()
                                ? chosen.asked().link().installation().tool().name()
                                : content.title(),
                        content.text(),
                        content.url(),
                        content.custom()));
    }

    /** Keeps what was chosen until somebody saves it, and says under which name. */
    public String draft(Chosen chosen) {
        String name = UUID.randomUUID().toString();
        drafts.put(name, chosen);
        return name;
    }

    public Optional<Chosen> drafted(String name) {
        return Optional.ofNullable(drafts.get(name));
    }

    /** Takes a draft away. */
    public Optional<Chosen> take(String name) {
        return Optional.ofNullable(drafts.remove(name));
    }

    public List<Item> in(Course course) {
        return items.values().stream().filter(item -> item.course() == course).toList();
    }
}
