extension Language {
    static let sql = Language(
        "sql", aliases: ["mysql", "postgresql", "postgres", "sqlite", "plsql", "tsql"],
        Grammar(
            dialect: .sql,
            traits: [.calls],
            words: [
                WordList(
                    .keyword,
                    """
                    abort abs absolute add admin after aggregate alias all allocate alter analyse analyze
                    and any are as asc asensitive assertion assignment asymmetric at atomic authorization
                    avg backward before begin between both breadth by cache call called cardinality cascade
                    cascaded case cast catalog chain char_length character_length characteristics check
                    checked checkpoint class close cluster coalesce cobol collate collation column comment
                    commit committed completion connect connection constraint constraints constructor
                    contains continue convert copy count create createdb cross cube current current_date
                    current_path current_role current_time current_timestamp current_user cursor cycle data
                    database day deallocate declare default defaults deferrable deferred defined definer
                    delete delimiter delimiters deref desc describe descriptor deterministic diagnostics
                    dictionary disconnect dispatch distinct do domain drop dynamic each else enable encoding
                    encrypted end equals escape every except exception excluding exclusive exec execute
                    exists explain external extract false fetch filter final first following for force
                    foreign fortran forward found free freeze from full function general generated get
                    global go goto grant granted group grouping handler having hierarchy hold host identity
                    if ignore ilike immediate immutable implementation implicit in including increment index
                    inherits initially inner inout input insensitive insert instead intersect into invoker
                    is isnull isolation iterate join key language large last lateral leading left length
                    less level like limit load local localtime localtimestamp location locator lock lower
                    map match materialized max maxvalue method min minute minvalue mod mode modifies modify
                    month move names national natural nchar new next no none not nothing notify notnull null
                    nullif number object octet_length of off offset oids old on only open operation operator
                    option options or order ordinality out outer over overlaps overlay owner pad parameter
                    parameters partial partition placing position postfix preceding prefix prepare preserve
                    primary prior privileges procedure public read reads recheck recursive ref references
                    referencing reindex relative rename repeatable replace reset restart restrict result
                    return returns revoke right role rollback rollup routine row row_count rows rule scale
                    schema scope scroll search second security select self sensitive serializable session
                    session_user set sets show similar simple size some source space specific sql sqlcode
                    sqlerror sqlexception sqlstate stable start state statement static statistics storage
                    strict structure sum symmetric system system_user table template temporary terminate
                    than then timezone_hour timezone_minute to trailing transaction transform translate
                    translation treat trigger trim true truncate trusted type uncommitted under union unique
                    unknown unlisten unnamed unnest until update upper usage user using vacuum valid
                    validator values variable verbose view volatile when whenever where window with within
                    without work write year zone
                    """),
                WordList(
                    .keyword,
                    """
                    elseif enum exclude leave loop merge nulls range returning savepoint sequence temp unbounded
                    while xor
                    """),
                WordList(
                    .type,
                    """
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
