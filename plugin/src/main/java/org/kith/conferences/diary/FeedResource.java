package org.kith.conferences.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.kith.calendar.Calendars;
import org.kith.page.NotFound;
import org.kith.visitor.ForEveryone;

/** Where a person's calendar program asks, again and again, and without signing in. */
@Path("{token}.ics")
@RequestScoped
@ForEveryone
public class FeedResource {

    @Inject
    MeetingFeeds feeds;

    @Context
    Request request;

    /** Told that nothing has changed, a program keeps what it has. @throws NotFound if the token opens nothing */
    @GET
    public Response show(@PathParam("token") String token) {
        String text = feeds.text(token).orElseThrow(NotFound::new);
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(text, Calendars.TYPE).tag(tag))
                .build();
    }
}
