package org.kith.visitor;

import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Optional;

/** Who may call a resource method: as the method says, else its class; what says nothing is for nobody. */
public final class Admitted {

    private Admitted() {}

    public static List<Standing> to(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(For.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(For.class)))
                .map(admitted -> List.of(admitted.value()))
                .orElse(List.of());
    }
}
