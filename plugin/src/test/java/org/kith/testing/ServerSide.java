package org.kith.testing;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stands in for what the server injects with {@code @Context}, as far as a test needs it. */
public final class ServerSide {

    /** What a method returns for its arguments. */
    @FunctionalInterface
    public interface Answer extends Function<@Nullable Object[], @Nullable Object> {}

    private ServerSide() {}

    /**
     * An object of this type.
     *
     * @param answers by the name of the method; any other method is unknown
     */
    public static <T> T of(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Answer answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(arguments == null ? new Object[0] : arguments);
                }));
    }
}
