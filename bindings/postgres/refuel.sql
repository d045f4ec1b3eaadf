-- refuel as functions of PostgreSQL; docs/sql.md says what each gives.
-- The answers to JSON are STABLE and not IMMUTABLE: a date of birth in a request is judged by the day on which it is asked.

CREATE FUNCTION refuel_resting(sex text, age_y float8, height_cm float8, weight_kg float8, equation text DEFAULT NULL)
RETURNS float8 AS 'MODULE_PATHNAME', 'refuel_postgres_resting' LANGUAGE C IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION refuel_total(sex text, age_y float8, height_cm float8, weight_kg float8, distance_km_week float8 DEFAULT NULL,
                             speed_km_h float8 DEFAULT NULL)
RETURNS float8 AS 'MODULE_PATHNAME', 'refuel_postgres_total' LANGUAGE C IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION refuel_intake(sex text, age_y float8, height_cm float8, weight_kg float8, distance_km_week float8 DEFAULT NULL,
                              speed_km_h float8 DEFAULT NULL, goal_kg_week float8 DEFAULT NULL)
RETURNS float8 AS 'MODULE_PATHNAME', 'refuel_postgres_intake' LANGUAGE C IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION refuel_plan(request text)
RETURNS text AS 'MODULE_PATHNAME', 'refuel_postgres_plan' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION refuel_check(request text)
RETURNS text AS 'MODULE_PATHNAME', 'refuel_postgres_check' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION refuel_project(request text)
RETURNS text AS 'MODULE_PATHNAME', 'refuel_postgres_project' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION refuel_needs(request text)
RETURNS text AS 'MODULE_PATHNAME', 'refuel_postgres_needs' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION refuel_run(request text)
RETURNS text AS 'MODULE_PATHNAME', 'refuel_postgres_run' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION refuel_version()
RETURNS text AS 'MODULE_PATHNAME', 'refuel_postgres_version' LANGUAGE C IMMUTABLE PARALLEL SAFE;
