package org.kith.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test once on each database. */
class EachDatabase implements TestTemplateInvocationContextProvider {

    private static final String ALL = "derby,postgresql";

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        String wanted = System.getProperty("databases", ALL);
        return Arrays.stream(Brand.values())
                .filter(brand -> wanted.contains(brand.property()))
                .map(OnOne::new);
    }

    private record OnOne(Brand brand) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return "on " + brand.property();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Surroundings(brand));
        }
    }

    /** What one test finds around it. */
    private static class Surroundings implements TestInstancePreConstructCallback, ParameterResolver {

        private final Brand brand;
        private Map<Class<?>, Object> things = Map.of();

        Surroundings(Brand brand) {
            this.brand = brand;
        }

        @Override
        public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
            Database database = brand.database();
            database.empty();
            FixedClock clock = FixedClock.onASchoolDay();
            Kith kith = new Kith(database, clock);
            things = Map.of(
                    Database.class, database, FixedClock.class, clock, Kith.class, kith, Cast.class, new Cast(kith));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return things.containsKey(parameter.getParameter().getType());
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return things.getOrDefault(parameter.getParameter().getType(), "");
        }
    }
}
