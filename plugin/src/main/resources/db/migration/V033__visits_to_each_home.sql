-- A visit is to a home: where both homes of a child meet the teacher together, each asks for its own. Of two to one home, which a round
-- could have whose rule was changed, what is agreed on stays, else the one that was asked for later.
delete from home_visit where id in (
    select other.id from home_visit other join home_visit kept
        on kept.round_id = other.round_id and kept.course_id = other.course_id
        and kept.student_id = other.student_id and kept.household_id = other.household_id and kept.id <> other.id
    where (kept.state = 'AGREED' and other.state <> 'AGREED')
        or ((kept.state = 'AGREED' or other.state <> 'AGREED')
            and (kept.made_at > other.made_at or (kept.made_at = other.made_at and kept.id > other.id))));
alter table home_visit drop constraint home_visit_once;
alter table home_visit add constraint home_visit_once unique (round_id, course_id, student_id, household_id);
