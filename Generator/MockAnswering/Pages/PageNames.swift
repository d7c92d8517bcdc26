/// What parameters and properties are usually called that have to do with pages.
enum PageNames {
    /// Small letters and digits alone, so that `page[number]`, `page_number` and `pageNumber` are one name.
    static func plain(_ name: String) -> String {
        String(
            decoding: name.lowercased().utf8.filter { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            },
            as: UTF8.self
        )
    }

    static let size: Set<String> = [
        "pagesize", "perpage", "limit", "size", "maxresults", "maxitems", "top", "pagelimit", "take",
        "itemsperpage", "resultsperpage", "maxpagesize", "numresults", "pagecount", "countperpage", "max",
    ]
    static let page: Set<String> = [
        "page", "pageindex", "pagenumber", "pageno", "pagenum", "currentpage",
    ]
    static let offset: Set<String> = [
        "offset", "skip", "startindex", "startat", "start", "from", "pageoffset",
    ]
    static let token: Set<String> = [
        "cursor", "nexttoken", "pagetoken", "continue", "continuation", "continuationtoken", "nextcursor",
        "pagecursor", "marker", "nextmarker", "nextpagetoken", "nextpage", "pagingtoken", "bookmark",
        "starttoken", "paginationtoken", "iterator", "scrollid", "after", "pageafter", "next", "startcursor",
    ]
    /// Parameters that hold the identifier of the item before the page.
    static let item: Set<String> = [
        "startingafter", "after", "afterid", "sinceid", "lastid", "startafter", "marker",
    ]
    /// Objects beside the items that tell where a page is.
    static let information: Set<String> = [
        "pagination", "meta", "metadata", "page", "paging", "pageinfo", "pagedata", "info", "links", "cursor",
        "cursors", "responsemetadata", "resultinfo", "listinfo",
    ]

    static let roles: [String: PageFact] = [
        "total": .total, "totalcount": .total, "totalitems": .total, "totalresults": .total,
        "totalhits": .total, "totalelements": .total, "totalentries": .total, "totalsize": .total,
        "totalrecords": .total, "numfound": .total, "totalrows": .total,
        "totalpages": .pages, "pagecount": .pages, "pages": .pages, "numpages": .pages, "lastpage": .pages,
        "pagescount": .pages, "pagetotal": .pages,
        "page": .page, "pageindex": .page, "pagenumber": .page, "currentpage": .page, "pageno": .page,
        "index": .page, "number": .page,
        "nextpage": .nextPage, "prevpage": .previousPage, "previouspage": .previousPage,
        "pagesize": .size, "perpage": .size, "limit": .size, "size": .size, "itemsperpage": .size,
        "offset": .offset, "skip": .offset, "startindex": .offset, "startat": .offset, "from": .offset,
        "count": .returned, "itemcount": .returned, "numberofelements": .returned, "returned": .returned,
        "hasmore": .hasMore, "hasnext": .hasMore, "hasnextpage": .hasMore, "more": .hasMore,
        "hasprevious": .hasPrevious, "haspreviouspage": .hasPrevious, "hasprev": .hasPrevious,
        "islast": .isLast, "islastpage": .isLast, "isfirst": .isFirst, "isfirstpage": .isFirst,
        "nexttoken": .next, "nextpagetoken": .next, "nextcursor": .next, "endcursor": .next,
        "continuationtoken": .next, "nextmarker": .next, "continue": .next, "next": .next,
        "nextlink": .next, "nexturi": .next, "nexturl": .next, "nexthref": .next, "nextpageurl": .next,
        "nextpageuri": .next, "nextpagelink": .next,
        "prev": .previous, "previous": .previous, "previousuri": .previous, "previousurl": .previous,
        "prevurl": .previous, "prevuri": .previous, "previouslink": .previous, "prevlink": .previous,
        "prevpageurl": .previous, "previouspageurl": .previous, "previouscursor": .previous,
        "prevcursor": .previous, "previoustoken": .previous,
        "firsturi": .first, "firsturl": .first, "firstlink": .first, "firstpageurl": .first,
        "lasturi": .last, "lasturl": .last, "lastlink": .last, "lastpageurl": .last,
        "selfuri": .current, "selfurl": .current, "selflink": .current, "href": .current,
        "firstid": .firstItem, "lastid": .lastItem, "remainingitemcount": .remaining,
    ]

    /// Names that are addresses within an object of links, and something else elsewhere.
    static let links: [String: PageFact] = ["self": .current, "first": .first, "last": .last]

    /// Of header fields.
    static let fields: [String: PageFact] = [
        "xtotalcount": .total, "xtotal": .total, "totalcount": .total, "paginationcount": .total,
        "xtotalpages": .pages, "xpagecount": .pages, "paginationpage": .page, "xpage": .page,
        "xperpage": .size, "paginationlimit": .size, "xpagesize": .size, "xnextpage": .nextPage,
        "xprevpage": .previousPage, "xnextcursor": .next, "xnexttoken": .next,
    ]
}

/// One thing that an answer says about its page.
enum PageFact: Sendable, Hashable {
    case total, pages, page, nextPage, previousPage, size, offset, returned, remaining
    case hasMore, hasPrevious, isFirst, isLast
    /// A token, the identifier of an item, or an address, by what the schema says.
    case next, previous
    case first, last, current
    case firstItem, lastItem
}
