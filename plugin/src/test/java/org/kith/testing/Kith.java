package org.kith.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.kith.settings.Installation;
import org.kith.settings.Settings;

/**
 * Kith without a server: gives each class of the features as the server would, with everything injected and its
 * {@code @Transactional} methods in transactions. Nobody listens to events. One object of each class; two of these are two nodes.
 */
public final class Kith {

    private final Transactions transactions;
    private final Map<Class<?>, Object> made = new LinkedHashMap<>();

    public Kith(Database database, Clock clock) {
        this.transactions = new Transactions(database);
        given(Database.class, database);
        given(EntityManager.class, database.entityManager());
        given(Clock.class, clock);
        given(Event.class, ServerSide.of(Event.class, Map.of("fire", event -> null)));
        given(
                Settings.class,
                Settings.read(
                        new Properties(),
                        Map.of("KITH_ZONE", "America/Chicago", "KITH_URL", "https://families.example")));
        given(Installation.class, new Installation("0.1.0", true, "Derby"));
    }

    /** Something a test wants instead of the usual thing, e.g. other {@link Settings}; before anything that uses it. */
    public <T> Kith given(Class<T> type, T thing) {
        made.put(type, thing);
        return this;
    }

    public <T> T the(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
            inject(type, known);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructor(type);
            Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(this::the)
                    .toArray();
            Constructor<?> real = transactions.around(type).getDeclaredConstructor(constructor.getParameterTypes());
            real.setAccessible(true);
            return real.newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName(), broken);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .filter(constructor ->
                        constructor.isAnnotationPresent(Inject.class) || constructor.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no @Inject constructor"));
    }

    private void inject(Class<?> type, Object bean) {
        Stream.of(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Inject.class))
                .forEach(field -> set(bean, field, the(field.getType())));
    }

    private static void set(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
