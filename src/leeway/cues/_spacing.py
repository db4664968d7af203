"""More signs of space for a time: quiet, a pause, texts held off, days alone."""

from __future__ import annotations

from leeway.cues._speech import START, sign

_LONG = r"(?:for (?:a|some|the|two|three|four|\d+|now|however)|this (?:week|weekend|month)|until|(?:a )?(?:few|couple)|over the|while i|a (?:bit|while|week|month)|next (?:week|few))"

SPACED = (
    sign(
        "more",
        r"^(?:(?:please|stop|enough|okay|just|right|and),? )*no more(?:,? (?:please|now))*[. ]*$",
        "no more",
    ),
    sign(
        "mut",
        rf"{START}(?:i (?:am |have |will |am going to |just )*)?(?:mut(?:e|ed|ing) you|have you muted)(?=$|[.,]| now| for| until| again| from| and| okay| so)",
        "they mute me",
    ),
    sign(
        "hold|leave|lay|ease|stop|cut|pause|less|quit|fewer",
        rf"\b(?:hold off|leave off|lay off|ease off|ease up|cut down|stop|quit|pause|less|fewer)(?: on| of| with)? (?:the )?(?:texting|calling|messaging|ringing|writing|checking (?:up |in )?(?:on|with) me|texts|calls|messages|contact)\b[^.?]{{0,12}}\b{_LONG}\b",
        "hold off texting for a while",
    ),
    sign(
        "thinking|breathing|quiet|alone|space|time",
        rf"{START}(?:just |some |a bit of |a little )*(?:thinking|breathing|quiet|alone) (?:time|space)(?: please| now| for me)*(?=$|[.,])",
        "thinking time please",
    ),
    sign(
        "go|gone|gna",
        rf"\b(?:going|go|gone) (?:to (?:go|be) )?(?:quiet|dark|off grid|off the grid|silent|offline|off the radar|off radar|under the radar)\b[^.?]{{0,12}}\b{_LONG}\b(?!.{0, 15}\b(?:tunnel|plane|flight|meeting|film|ferry|train)\b)",
        "going quiet for a while",
    ),
    sign(
        "break|pause|silence|separation|quiet",
        r"\b(?:\d+|one|two|three|four|six|few|couple of) (?:days?|weeks?|months?) (?:break|pause|of silence|separation|of quiet)\b(?! (?:in|at|away in|to (?:spain|france|italy)|from (?:work|uni|school|the gym|sugar|drinking)))(?=[^?]*\b(?:us|you|i think|we|right|contact|talk\w*|text\w*|counsell?or|therapist|alone)\b)",
        "a break of some weeks",
    ),
    sign(
        "without",
        r"\b(?:take|have|need|want|like|spend|some time|a while)\b[^.?]{0,45}\bwithout (?:any )?(?:contact|texting|talking|speaking|messages|messaging|seeing each other|seeing you|hearing from you|you in)\b",
        "a time without contact",
    ),
    sign(
        "sit|alone|left|myself|own",
        rf"\b(?:need|want|have|like|just|going) to (?:sit with (?:this|it|my \w+)|be left to (?:think|heal|process|myself)|be (?:alone|by myself|on my own))\b[^.?]{{0,20}}\b(?:before|alone|{_LONG}|bit|while)\b",
        "to sit with it alone",
    ),
    sign(
        "step|stepping",
        rf"\bstep(?:ping)? (?:away|back) from (?:us|you|this|my phone|everything|it all|all (?:of )?this)\b[^.?]{{0,25}}\b{_LONG}",
        "stepping away for a while",
    ),
    sign(
        "pause|cool",
        r"\b(?:press|hit|pressing|hitting) pause (?:on|with) (?:messag\w+|texting|talking|us|this|calls|contact)\b|\b(?:we|should|could|let us|better) (?:\w+ )?cool it (?:for|a bit|until|between us)\b",
        "press pause",
    ),
    sign(
        "give|leave",
        r"\b(?:give|leave) (?:it|this|us|things) (?:a few|a couple of|some|two|three|a) (?:weeks?|days|months?)\b(?! (?:to (?:dry|set|soak|grow|prove|ferment)|in the|then (?:it|they)|and (?!see\b|i |we |then (?:we|i)|talk)))",
        "give it some weeks",
    ),
    sign(
        "phone",
        r"\bphone off for (?:a few|some|a couple of|the next|\d+|a|the) (?:days|weeks?|while|bit|weekend|month)\b(?! (?:for|to|while they|while it) )",
        "my phone off for days",
    ),
)
"""Quiet asked for, with an end in sight or none."""
