package org.kith.standin.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.kith.standin.school.Place;

/** The tools registered with one platform and the places where each was put, in the order in which they came. */
public final class Installations {
    private final Map<String, RegisteredTool> tools = new ConcurrentSkipListMap<>();
    private final Map<String, RegisteredTool> proposals = new ConcurrentSkipListMap<>();
    private final Map<Integer, Placed> placed = new ConcurrentSkipListMap<>();
    private final AtomicInteger next;
    private final Naming naming;

    /** The first deployment has this number, and the others follow it. */
    public Installations(int first, Naming naming) {
        this.next = new AtomicInteger(first);
        this.naming = naming;
    }

    /** Enters a tool, or what has changed about it. */
    public void register(RegisteredTool tool) {
        tools.put(tool.clientId(), tool);
    }

    /** Puts a registered tool somewhere. */
    public Deployment deploy(String clientId, Place place, boolean active) {
        int number = next.getAndIncrement();
        Deployment deployment = new Deployment(number, naming.id(number, place), place, active);
        placed.put(number, new Placed(clientId, deployment));
        return deployment;
    }

    public void activate(int number) {
        placed.computeIfPresent(
                number,
                (same, waiting) ->
                        new Placed(waiting.clientId(), waiting.deployment().activated()));
    }

    /** Keeps a change of a registration until an administrator has accepted it. */
    public void propose(RegisteredTool tool) {
        proposals.put(tool.clientId(), tool);
    }

    public Optional<RegisteredTool> proposal(String clientId) {
        return Optional.ofNullable(proposals.get(clientId));
    }

    public void accept(String clientId) {
        Optional.ofNullable(proposals.remove(clientId)).ifPresent(this::register);
    }

    public List<RegisteredTool> tools() {
        return List.copyOf(tools.values());
    }

    public Optional<RegisteredTool> tool(String clientId) {
        return Optional.ofNullable(tools.get(clientId));
    }

    public Optional<Installation> numbered(int number) {
        return all().filter(installation -> installation.number() == number).findFirst();
    }

    public List<Installation> of(String clientId) {
        return all().filter(installation -> installation.tool().clientId().equals(clientId))
                .toList();
    }

    /** What people of this place find there. */
    public List<Installation> in(Place place) {
        return all().filter(installation -> installation.deployment().serves(place))
                .toList();
    }

    private Stream<Installation> all() {
        return placed.values().stream().flatMap(this::joined);
    }

    private Stream<Installation> joined(Placed where) {
        return tool(where.clientId()).map(tool -> new Installation(tool, where.deployment())).stream();
    }

    /** How a platform writes the id of a deployment. */
    @FunctionalInterface
    public interface Naming {
        String id(int number, Place place);
    }

    private record Placed(String clientId, Deployment deployment) {}
}
