"""Orders of a court and reports to the police, by their names."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("order",
          "(?:(?:the |a |an |that |this |my |your |our |interim |temporary |emergency |full |court |new "
          "|this )*(?:restraining orders?|non molestation(?: orders?)?|nonmolestation(?: orders?)?|non mols?"
          "|nonmols?|nmo|protecti(?:ve|on) orders?|orders? of protection|no contact orders?|court orders?"
          "|injunctions?|occupation orders?|stalking (?:protection )?orders?|harassment (?:order|warning"
          "|notice)|barring orders?|peace bond|apprehended violence order|avos?|dvos?|dvros?|ivos?|tpos?|tro"
          r"|pfa|bail conditions?|cease and desist|exclusion order|exclusion zone|gewaltschutz\w*|interdict))"),
    Named("police",
          "(?:(?:a |the |my |another )?(?:police|crime|incident) (?:report|statement|reference(?: number)?"
          "|number|complaint)|(?:a |my )?(?:statement|complaint) (?:to|with|at) the (?:police|cops|station)"
          "|charges|criminal complaint)"),
)

ORDER = (
    Row("a court order, by its names", (
        Phrase("apprehended|avo|bail|barring|cease|contact|court|dvo|dvro|exclusion|gewaltschutz|harassment"
               "|injunction|interdict|ivo|molestation|nmo|non|occupation|order|peace|pfa|protecti|restraining"
               "|stalking|tpo|tro",
               "<order>"),
    ), 1.0,
    r"(?:(?:her|his|their) (?:\w+ )?(?:ex|husband|wife|boyfriend|girlfriend|dad|neighbour|stalker)|neighbours?"
    "|my (?:sister|friend|mum|mate|cousin|boss|client|brother)s?|celebrity|film|movie|series|episode|podcast"
    r"|documentary|news|(?:she|he|they|someone|people|a client) (?:\w+ ){0,4}(?:restrain|protective|injunction"
    "|non|order))|(?:against|on) (?:him|her|them|that|the|my (?:fridge|mum|ex)|his|this|carbs|cake|chocolate"
    "|seagulls|monday|wasps)|food order|(?:make me|have to|going to have to|need to|will|would|might|could"
    "|thinking (?:of|about)|want to|should|can|able to|may|considering|look(?:ing)? into|gonna"
    r"|threaten\w*) (?:\w+ ){0,3}?(?:get|take|taking|apply|applying|file|filing|seek|getting|look|have"
    r"|need) (?:\w+ ){0,3}?<order>|<order> (?:if you|next|unless|would)|court order(?:s)? (?:for"
    "|of) (?:the )?(?:pizza|tennis)|bail conditions? (?:for|in) (?:the|that)|tennis court|food court"
    r"|no contact order|in (?:alphabetical|the right|good|working) order|out of order|tro\b.*(?:ll|t)"
    "|(?:ministry|court) order(?:ed)? (?:of|from) ?(?:a|the) (?:film|book)|interdict(?:ion)", 0.1),
    Row("a report to the police", (
        Phrase("charges|complaint|crime|criminal|incident|police|statement",
               "(?:i|i have|have|i just|i already|you|you have|we|already|my (?:mum|dad|sister"
               "|brother)) <f>(?:made|filed|given|gave|put in|got|have|pressed|pressing|submitted|lodged"
               "|am pressing|am filing|did|signed|logged|opened|took out) <f><police>(?: (?:about|against|on"
               "|for|with|over|because of|after|since))?"),
        Phrase("cops|police|station",
               "(?:i|i have|have|you|you have|my (?:mum|dad|sister|brother)|we|we have) <f>(?:reported|told"
               "|called|rang|phoned|informed|spoken to|went to|gone to|been to|spoke to|got) (?:(?:you|me|this"
               "|it|that|everything|what you (?:did|are doing)|all of (?:it|this)|your (?:messages|calls"
               "|texts)) (?:to )?)?<f>(?:to )?the (?:police|cops|station)(?: (?:about|on|because of|after|over"
               "|and (?:they|gave|showed|reported)|yesterday|today|this morning|last night|already"
               "|with) ?(?:you|me|this|it|your|what you|us)?)?"),
    ), 0.9,
    "insurance|stolen|burglar|break ?in|car|bike|van|neighbour|noise|parcel|phone was|wallet|accident|crash"
    "|keys|found|lost|(?:about|on) (?:him|her|them|that|the)|party|i (?:called|rang) the police (?:about the"
    "|on the)|(?:if|should|might|will|would|going to|want to|or|do not|did not|not|never|almost|nearly"
    r"|could) (?:\w+ ){0,3}(?:report|call|tell|go|press|file|make|went|spoke)|fire|someone|work", 0.1),
)
# fmt: on
