extension Language {
    static let sql = Language(
        "sql", aliases: ["mysql", "postgresql", "postgres", "sqlite", "plsql", "tsql"],
        Grammar(
            dialect: .sql,
            traits: [.calls],
            words: [
                WordList(.keyword, """
                    abort abs absolute action add admin after aggregate alias all allocate alter always analyse
                    analyze and any are as asc asensitive assertion assignment asymmetric at atomic attribute
                    authorization avg backward before begin between bigserial both breadth by cache call called
                    cardinality cascade cascaded case cast catalog ceil ceiling chain change char_length
                    character_length characteristics check checked checkpoint class close cluster coalesce
                    cobol collate collation collect column columns comment commit committed completion condition
                    connect connection constraint constraints constructor contains continue convert copy corr
                    count create createdb createrole cross cube cume_dist current current_date current_path
                    current_role current_time current_timestamp current_user cursor cycle data database day
                    deallocate declare default defaults deferrable deferred defined definer degree delete
                    delimiter delimiters dense_rank depth deref desc describe descriptor deterministic
                    diagnostics dictionary disable disconnect dispatch distinct do domain drop dynamic each
                    element else elseif enable encoding encrypted end enum equals escape every except exception
                    exclude excluding exclusive exec execute exists exp explain extended external extract
                    false fetch filter final first floor following for force foreign fortran forward found
                    free freeze from full function functions fusion general generated get global go goto
                    grant granted group grouping groups handler having header hierarchy hold host hour identity
                    if ignore ilike immediate immutable implementation implicit in including increment index
                    indicator inherits initially inner inout input insensitive insert instance instead
                    intersect intersection into invoker is isnull isolation iterate join key lambda language
                    large last lateral lead leading leave left length less level like limit list ln load local
                    localtime localtimestamp location locator lock loop lower map match materialized max maxvalue
                    member merge message method min minus minute minvalue mod mode modifies modify module month
                    move multiset name names national natural nchar new next no none normalize not nothing notify
                    notnull nowait ntile null nullif nulls number object octet_length of off offset oids old on
                    only open operation operator option options or order ordinality others out outer over
                    overlaps overlay owner pad parameter parameters partial partition password path
                    percent_rank percentile_cont percentile_disc placing plan position postfix power preceding
                    prefix prepare preserve primary prior privileges procedure public quote range rank read
                    reads recheck recursive ref references referencing refresh reindex relative release rename
                    repeat repeatable replace reset restart restrict result return returned returning returns
                    revoke right role rollback rollup routine row row_count row_number rows rule savepoint scale
                    schema scope scroll search second section security select self sensitive sequence
                    serializable session session_user set sets show similar simple size some source space
                    specific sql sqlcode sqlerror sqlexception sqlstate sqlwarning sqrt stable start state
                    statement static statistics stddev_pop stddev_samp storage strict structure style sum
                    symmetric system system_user table tablesample tablespace temp template temporary terminate
                    than then ties timezone_hour timezone_minute to trailing transaction transform translate
                    translation treat trigger trim true truncate trusted type unbounded uncommitted under
                    union unique unknown unlisten unnamed unnest until update upper usage user using vacuum
                    valid validator value values var_pop var_samp variable vary verbose view views volatile when
                    whenever where while window with within without work write xor year zone
                    """),
                WordList(.type, """
                    array bigint binary bit blob bool boolean char character date datetime dec decimal double
                    float int int2 int4 int8 integer interval json jsonb long numeric nvarchar precision real
                    serial serial8 smallint string text time timestamp tinyint unsigned uuid varchar varying
                    """),
            ],
            foldsCase: true,
            nameBytes: "_$",
            comments: [.line("--"), .block("/*", "*/", nests: true)],
            strings: [
                StringRule("'", escapes: .doubled, spansLines: true),
                StringRule("\"", escapes: .doubled, spansLines: true),
                StringRule("`", escapes: .none, tokenClass: .plain),
            ],
            operators: "+*/<>=~!@#%^&|?-"
        ))
}
