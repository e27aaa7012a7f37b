package org.kith.testing;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import org.jspecify.annotations.Nullable;

/** Does what the server's interceptor does for {@code @Transactional} methods, for both kinds that Kith uses. */
final class Transactions {

    private final Database database;

    Transactions(Database database) {
        this.database = database;
    }

    Class<?> around(Class<?> type) throws IllegalAccessException {
        boolean transactional = Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(Transactional.class));
        if (!transactional) {
            return type;
        }
        return new ByteBuddy()
                .subclass(type)
                .method(ElementMatchers.isAnnotatedWith(Transactional.class))
                .intercept(MethodDelegation.to(new Interceptor(database)))
                .make()
                .load(
                        type.getClassLoader(),
                        ClassLoadingStrategy.UsingLookup.of(
                                MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
                .getLoaded();
    }

    /** Public, because the classes it stands before are in other packages. */
    public static final class Interceptor {

        private final Database database;

        Interceptor(Database database) {
            this.database = database;
        }

        @RuntimeType
        public @Nullable Object around(@Origin Method method, @SuperCall Callable<@Nullable Object> call) {
            Transactional how = method.getAnnotation(Transactional.class);
            boolean joins =
                    how.value() == TxType.REQUIRED && database.transaction().isPresent();
            Supplier<Outcome> work = () -> outcome(how, call);
            return (joins ? work.get() : database.inTransaction(work)).orThrow();
        }

        /** A failure dooms the transaction, whoever catches it. */
        private Outcome outcome(Transactional how, Callable<@Nullable Object> call) {
            try {
                return new Outcome(call.call(), Optional.empty());
            } catch (RuntimeException failure) {
                if (Stream.of(how.dontRollbackOn()).noneMatch(harmless -> harmless.isInstance(failure))) {
                    database.transaction().orElseThrow().getTransaction().setRollbackOnly();
                }
                return new Outcome(null, Optional.of(failure));
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        }

        private record Outcome(@Nullable Object result, Optional<RuntimeException> failure) {

            @Nullable
            Object orThrow() {
                failure.ifPresent(thrown -> {
                    throw thrown;
                });
                return result;
            }
        }
    }
}
