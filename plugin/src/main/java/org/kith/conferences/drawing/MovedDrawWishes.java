package org.kith.conferences.drawing;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.kith.Shared;
import org.kith.conferences.MovedRows;
import org.kith.households.HomesMoved;

/**
 * A wish goes along when its guardian moves to another home. Where that has one already, the one with a time stays, else the one that
 * waits for the draw; of two such ones what was said last.
 */
@Shared
public class MovedDrawWishes {

    private static final List<DrawWishState> BEST_FIRST = List.of(
            DrawWishState.GRANTED,
            DrawWishState.BOOKED,
            DrawWishState.OPEN,
            DrawWishState.IN_LINE,
            DrawWishState.WAITS,
            DrawWishState.NOT_GRANTED,
            DrawWishState.ELSEWHERE,
            DrawWishState.LEFT_OUT);

    private static final Comparator<DrawWish> ORDER = Comparator.comparing(
            DrawWish::facts,
            Comparator.<DrawWishFacts>comparingInt(wish -> BEST_FIRST.indexOf(wish.state()))
                    .thenComparing(DrawWishFacts::changed, Comparator.reverseOrder()));

    private static final MovedRows.Kind<DrawWish> WISHES =
            new MovedRows.Kind<>(DrawWish.class, wish -> wish.facts().meeting(), DrawWish::comes);

    private final MovedRows rows;

    @Inject
    MovedDrawWishes(MovedRows rows) {
        this.rows = rows;
    }

    void move(@Observes HomesMoved moved) {
        rows.moveOne(moved, WISHES, ORDER, dropped -> {});
    }
}
