// Made by npm run fit; see fit/. Do not change it by hand.
// Below the name of a kind of evidence, its values, and how much each speaks for what: natural logarithms of how much
// likelier it makes it. Of a unit, 20 make 1: furniture, headline, deck, meta, caption, credit, body, sign-off, above, header, body, tail.
// Of a transition, 20 make 1: the states in the order of the rows. Of a headline, 20 make 1; of news, 80.
export const TABLE = `== unit
# kind
byline	-4 -4 -10 9 -15 -16 -2 -4 -3 3 -1 0
counter	4 -3 -3 -8 -7 -6 -1 -3 -2 0 1 0
credit	-7 -4 -7 -8 -8 8 -5 3 -1 -1 0 2
date	-2 -8 -4 4 -6 -2 -2 -10 1 1 -1 -1
end	-1 0 0 1 0 0 -2 3 -2 -2 -2 3
item	0 -8 -1 0 -6 -7 1 -3 0 0 0 1
link	1 0 0 -4 -2 -3 0 -1 0 0 1 -1
sign-off	-5 -1 -1 2 -5 -3 -3 5 0 -1 -4 3
symbols	3 -2 -2 -2 -3 0 -3 2 -1 -1 0 1
text	0 -1 1 -2 2 -6 1 -2 0 0 0 0
version	-5 -3 0 5 -2 -2 -2 -2 2 -3 -2 2
# length × close
0 words · no sentence	4 -3 -3 -1 -5 -1 -4 2 -2 -2 0 1
1 words · a credit	-2 -1 -1 -2 -3 0 -1 3 1 0 -2 0
1 words · no sentence	0 -5 -3 0 -2 0 0 0 0 0 0 0
1 words · the end of a sentence	-1 -1 -2 -4 1 -5 2 -4 1 -1 1 -2
10 to 13 words · a credit	-1 -4 -6 -8 3 0 -2 1 1 0 0 0
10 to 13 words · no sentence	1 0 0 -1 0 -6 -1 -3 0 0 1 0
10 to 13 words · the end of a sentence	-1 -2 0 0 0 -3 1 0 0 -1 -1 0
14 to 18 words · a credit	-2 -1 -3 -5 5 -3 -5 -1 -1 1 -2 0
14 to 18 words · no sentence	1 2 -1 1 -1 -6 -1 -6 -2 -1 0 0
14 to 18 words · the end of a sentence	-1 -6 -1 -1 -2 -5 2 -1 1 -1 0 0
19 to 25 words · a credit	0 -4 -5 -4 4 -3 -4 -2 0 0 -1 0
19 to 25 words · no sentence	-1 0 0 -1 0 -3 0 0 -1 1 0 0
19 to 25 words · the end of a sentence	-1 -4 0 -1 -2 -4 1 -1 1 -1 0 0
2 words · a credit	0 -1 -2 -3 -5 4 -3 -5 2 -2 -1 1
2 words · no sentence	0 -4 -2 0 -3 -3 0 0 1 1 0 0
2 words · the end of a sentence	0 0 -1 -2 -1 1 0 1 2 0 -2 1
26 to 40 words · a credit	0 -2 -1 -3 3 -2 -5 -1 0 -1 -1 2
26 to 40 words · no sentence	0 1 0 0 1 -3 0 -2 -2 2 0 0
26 to 40 words · the end of a sentence	0 -3 0 0 -2 -2 2 -2 0 -1 -1 1
3 words · a credit	-1 -3 -2 -2 -6 3 -3 1 0 -1 0 0
3 words · no sentence	-1 -1 -2 0 1 -4 1 -4 0 0 1 0
3 words · the end of a sentence	-2 -2 1 -4 0 -3 2 -1 2 -1 2 -2
4 words · a credit	-2 -2 -2 -6 -1 3 -2 -4 0 0 1 -1
4 words · no sentence	0 -2 -1 0 0 -1 0 -1 -1 1 0 0
4 words · the end of a sentence	-1 -4 -7 -1 -2 -8 3 -2 -1 0 1 0
41 to 70 words · a credit	1 0 -5 -2 0 -1 -2 -1 0 1 -1 -1
41 to 70 words · no sentence	1 -1 -5 -5 3 -1 -2 -2 0 -2 0 0
41 to 70 words · the end of a sentence	-1 -2 0 0 -3 -2 3 -5 0 -1 1 0
5 to 6 words · a credit	-3 -2 -4 0 1 3 -3 1 -3 1 0 -1
5 to 6 words · no sentence	0 -1 -1 0 -2 -3 1 -1 1 0 0 0
5 to 6 words · the end of a sentence	0 -2 0 0 2 -8 0 1 0 1 0 0
7 to 9 words · a credit	-2 -2 -6 -3 0 3 -2 3 -1 1 -1 0
7 to 9 words · no sentence	0 -1 -4 0 -2 0 0 -1 -1 1 -1 0
7 to 9 words · the end of a sentence	0 -2 2 -2 0 -4 1 -4 0 0 0 1
over 70 words · a credit	-1 -1 -2 -2 1 -1 -1 0 0 1 0 -2
over 70 words · no sentence	0 -1 1 -3 -8 -1 0 -1 -1 -3 0 0
over 70 words · the end of a sentence	-1 -1 -1 0 -5 -1 3 -2 -1 0 1 0
# length × kind
0 words · symbols	4 -2 -2 -2 -3 -1 -4 2 -2 -1 0 1
1 words · byline	-2 -1 -1 3 -1 -2 -2 -1 -1 2 0 0
1 words · counter	2 -2 -2 -8 -4 -4 1 -2 -2 0 0 0
1 words · credit	-5 -1 -2 -6 -4 5 -4 1 1 -1 -1 0
1 words · date	-1 -4 -2 2 -5 -5 0 -3 0 1 -1 -2
1 words · end	-1 0 0 2 0 0 -2 3 -2 -2 -2 3
1 words · item	2 -3 -2 -2 -1 -7 0 -5 0 0 0 0
1 words · link	2 0 0 -4 -2 -3 -1 -1 0 0 1 -1
1 words · text	1 -4 -3 0 -1 -5 0 1 1 0 0 0
1 words · version	-3 0 0 3 0 -1 0 0 3 -1 0 -3
10 to 13 words · byline	-3 -2 -4 5 -4 -1 -2 -1 0 1 -2 0
10 to 13 words · credit	2 0 -1 -2 -4 2 -2 -2 0 -1 -1 0
10 to 13 words · date	0 -5 -3 4 -7 -2 -2 -1 0 -1 -1 1
10 to 13 words · item	0 -3 1 -3 -3 -2 0 -2 0 0 0 0
10 to 13 words · text	-1 1 0 -7 1 -6 1 -1 -1 -1 0 0
14 to 18 words · date	-3 -1 -2 4 -4 0 -1 0 -1 2 -2 -1
14 to 18 words · item	0 -2 0 -6 -4 -1 1 -1 0 -2 -1 1
14 to 18 words · text	-1 -1 -1 -2 1 -6 0 -3 -1 0 0 0
19 to 25 words · item	-1 -1 1 -3 0 -1 1 -2 0 -1 0 0
19 to 25 words · sign-off	-2 0 0 -1 -2 0 -2 3 -1 -1 -2 3
19 to 25 words · text	0 -2 0 0 -1 -5 1 -2 1 0 0 0
2 words · counter	3 0 0 1 -1 0 -6 0 0 -2 1 -1
2 words · credit	-3 -3 -2 -4 -3 5 -2 2 0 -1 -1 1
2 words · date	1 -3 -2 2 -3 -4 -3 -2 2 -2 -2 0
2 words · item	-1 -4 -3 -1 -9 -1 1 -3 1 0 1 -1
2 words · text	0 -4 -1 0 -1 -7 0 -4 -2 1 0 1
2 words · version	-3 -1 0 3 0 -1 -1 0 1 -1 -2 1
26 to 40 words · item	0 -1 1 -3 -4 -1 0 -1 0 -1 -1 2
26 to 40 words · text	0 -2 1 0 1 -3 1 -2 0 -1 0 1
3 words · byline	-2 -4 -2 6 -10 -11 -1 -1 -1 2 -1 0
3 words · counter	3 0 0 -4 -3 0 -2 0 0 1 -1 0
3 words · credit	-3 -3 -2 1 -4 5 -5 -1 1 -1 1 -1
3 words · date	-1 -1 -3 0 -5 -1 0 -2 -1 0 0 0
3 words · item	0 -2 -3 1 -4 -7 0 -2 0 2 0 0
3 words · text	0 0 -1 -4 2 -6 0 -3 0 0 0 1
3 words · version	-4 -2 0 4 -1 -1 -1 0 2 -2 -1 1
4 words · byline	-3 -3 -2 6 -6 -6 -1 -2 -1 2 -2 0
4 words · credit	-1 -1 -2 -6 -8 5 0 -4 0 0 1 -2
4 words · date	-1 -1 -4 2 -2 -9 -1 -3 0 1 -2 1
4 words · item	0 -3 -3 -1 -7 -1 1 -3 0 0 -1 0
4 words · sign-off	-1 0 0 -2 -1 0 -1 1 1 -1 -1 0
4 words · text	0 -2 -1 -2 1 -3 1 -2 0 0 0 -1
41 to 70 words · item	0 -1 -2 -1 -2 0 0 -1 1 -1 0 -1
41 to 70 words · text	-1 -1 0 -1 1 -2 2 -5 0 0 1 0
5 to 6 words · byline	-2 -5 -4 5 -7 -7 -3 -2 -2 3 -1 -4
5 to 6 words · credit	-2 -2 -1 -1 -4 4 -2 2 -1 -2 1 0
5 to 6 words · date	-2 -5 -2 2 1 -3 -1 -4 0 0 -2 0
5 to 6 words · item	1 -5 -5 -1 0 -7 0 -2 2 1 -3 0
5 to 6 words · sign-off	-4 -1 -1 2 -4 -1 -1 3 -1 0 -2 2
5 to 6 words · text	0 1 1 -2 0 -3 1 -4 1 0 0 -1
7 to 9 words · byline	-2 -3 -5 4 -7 -5 -2 0 0 1 -1 -1
7 to 9 words · credit	-1 0 -2 -6 -4 2 -1 2 -2 -1 0 2
7 to 9 words · date	1 -5 -1 2 -7 -3 -1 -4 -3 2 -1 1
7 to 9 words · item	-2 -4 -2 -1 -4 -4 2 1 0 0 1 -1
7 to 9 words · sign-off	-3 0 0 -2 -2 -1 -3 4 0 -1 -2 3
7 to 9 words · text	1 0 1 -5 1 0 0 -9 0 0 0 0
over 70 words · text	-1 -1 -1 0 -3 -1 2 -2 -1 0 1 0
# length × gap above
0 words · no blank line	7 -1 -3 -9 -4 -1 -4 -4 -1 0 2 -1
0 words · one blank line	0 -2 -1 2 -3 -3 -2 3 0 -2 0 0
0 words · two blank lines	-1 -1 0 2 0 0 -1 1 0 -2 -2 3
1 words · more blank lines	-4 -3 0 4 -1 -3 -2 -4 2 -4 -2 3
1 words · no blank line	0 -6 -3 -1 1 0 0 1 1 1 0 1
1 words · one blank line	1 -3 -5 -1 -6 0 -1 1 0 0 0 -1
1 words · the end of the file	-2 -1 -1 4 -2 -3 0 0 1 -1 0 0
1 words · two blank lines	1 -2 -1 1 -5 -5 -2 -4 1 -2 -1 1
10 to 13 words · more blank lines	-5 7 -2 -2 -5 -1 -4 -1 0 5 -4 -3
10 to 13 words · no blank line	0 -4 -1 0 0 -2 0 -1 -1 -1 2 -1
10 to 13 words · one blank line	-1 0 0 -2 0 -9 1 0 -1 1 0 1
10 to 13 words · the end of the file	2 0 -5 -9 -7 -1 0 0 0 0 0 0
10 to 13 words · two blank lines	1 0 -4 -1 -2 -2 -3 -2 1 0 -3 0
14 to 18 words · more blank lines	-4 6 -2 -1 -5 0 -4 0 0 5 -4 -2
14 to 18 words · no blank line	-3 -3 -3 3 1 -6 0 -1 0 0 1 -2
14 to 18 words · one blank line	0 -1 1 -3 -1 -4 0 -2 -2 -1 -1 1
14 to 18 words · the end of the file	2 0 -4 -5 -6 0 0 0 0 0 0 0
14 to 18 words · two blank lines	4 1 -2 -2 -2 0 -3 -1 1 1 -2 -1
19 to 25 words · more blank lines	-3 4 -1 0 -3 0 -3 0 0 4 -3 -1
19 to 25 words · no blank line	0 -4 2 -1 0 -5 -1 -1 0 0 -1 1
19 to 25 words · one blank line	-1 -2 0 0 -1 -3 2 -1 -1 0 1 0
19 to 25 words · the end of the file	2 -1 -2 -1 -3 0 0 0 1 -1 0 0
19 to 25 words · two blank lines	2 0 -4 -3 -2 -1 -1 0 0 1 -3 2
2 words · more blank lines	-2 3 0 -1 -1 -1 -3 0 2 2 -3 0
2 words · no blank line	0 -7 -4 -2 -3 -2 1 -1 1 1 -1 0
2 words · one blank line	0 -2 -2 -1 -2 0 0 0 -1 1 0 0
2 words · the end of the file	-1 1 -1 0 -2 -2 0 0 -1 1 0 0
2 words · two blank lines	0 -5 -2 1 -6 -2 0 -1 0 1 -1 0
26 to 40 words · no blank line	-2 -2 0 -1 1 -6 1 -1 -1 1 0 -2
26 to 40 words · one blank line	0 -1 1 0 1 -2 1 -3 -1 0 0 1
26 to 40 words · two blank lines	-1 0 0 -4 -1 -1 0 -1 0 -1 2 -2
3 words · more blank lines	-2 4 0 -1 -2 -2 -3 0 2 2 -4 -1
3 words · no blank line	0 -3 -2 -1 -2 1 0 -2 1 0 0 -1
3 words · one blank line	-1 -2 -3 0 1 0 1 -4 -1 0 0 0
3 words · the end of the file	0 1 0 -2 1 -1 0 0 -1 1 0 0
3 words · two blank lines	2 1 -1 -4 -1 -4 -3 -1 1 -1 -1 0
4 words · more blank lines	-2 3 0 -2 -2 -1 -2 0 0 3 -2 -2
4 words · no blank line	0 -4 -1 1 -3 -1 1 0 1 0 0 -1
4 words · one blank line	-1 -1 -4 0 1 0 1 -3 -1 1 0 0
4 words · the end of the file	0 -1 0 0 -2 -1 0 0 1 -1 0 0
4 words · two blank lines	0 0 1 -1 -1 -4 -1 -1 0 -1 -2 0
41 to 70 words · no blank line	-1 -5 -1 -2 1 -4 0 -3 1 1 0 -1
41 to 70 words · one blank line	0 -1 0 -1 -2 -1 2 -4 -1 0 0 1
41 to 70 words · two blank lines	0 0 1 -1 -2 0 1 0 -1 0 1 -2
5 to 6 words · more blank lines	-5 6 0 1 -4 -2 -5 -1 1 4 -5 1
5 to 6 words · no blank line	0 -4 0 0 -2 -2 0 -2 0 -1 -2 1
5 to 6 words · one blank line	-1 1 -1 -2 1 0 1 0 1 0 1 -1
5 to 6 words · the end of the file	0 0 -2 2 -6 -2 0 0 0 0 0 0
5 to 6 words · two blank lines	-2 1 1 2 -2 0 -2 -3 1 2 -2 1
7 to 9 words · more blank lines	-5 7 -2 -3 -5 -2 -4 -1 0 5 -4 -3
7 to 9 words · no blank line	-1 -4 -1 1 1 1 0 -1 -1 0 0 -1
7 to 9 words · one blank line	1 -1 0 -1 -2 -3 0 -1 1 0 -1 2
7 to 9 words · the end of the file	1 1 -4 -4 -1 -1 0 0 -1 1 0 0
7 to 9 words · two blank lines	0 1 -5 -6 -1 -3 1 -2 1 1 -1 -2
over 70 words · no blank line	-2 -2 -3 -5 -1 -2 2 -2 0 -2 1 -1
over 70 words · one blank line	-1 -1 1 0 -4 -1 3 -2 -1 1 1 0
over 70 words · two blank lines	0 0 -3 -1 -3 0 1 0 -1 -1 1 0
# length × gap below
0 words · no blank line	3 -2 -3 -1 -4 0 -3 -4 0 -1 1 0
0 words · one blank line	3 -1 -1 -4 -1 -2 -3 3 0 -2 -1 1
0 words · the end of the file	3 0 0 -1 0 0 -1 0 -2 0 -1 3
0 words · two blank lines	-1 -1 0 1 0 -1 -2 2 0 -2 -3 3
1 words · more blank lines	-4 0 0 -2 -1 -1 2 3 -2 -3 1 2
1 words · no blank line	0 -7 -3 0 -1 -1 0 -4 1 0 0 1
1 words · one blank line	0 -2 -5 0 -3 0 0 0 0 0 1 -1
1 words · the end of the file	-2 0 0 -4 -4 -4 0 5 -7 -1 0 7
1 words · two blank lines	1 0 -1 -5 -4 -5 -1 2 0 0 -1 1
10 to 13 words · more blank lines	-4 -1 0 -1 -1 0 2 1 -1 -3 2 -1
10 to 13 words · no blank line	0 -3 1 0 2 -1 0 -2 0 0 1 -1
10 to 13 words · one blank line	-1 1 -1 -1 -1 -5 0 -2 -1 0 0 0
10 to 13 words · the end of the file	-3 -1 -1 -6 1 -1 4 -1 -3 -2 4 1
10 to 13 words · two blank lines	2 -2 -1 -4 -2 -1 -1 -1 1 0 -1 0
14 to 18 words · more blank lines	-5 -1 -2 -1 -4 0 6 -1 -5 -2 5 -5
14 to 18 words · no blank line	-1 -2 -2 1 1 -5 0 -2 0 0 0 -1
14 to 18 words · one blank line	1 0 0 -3 -1 -7 -1 -3 0 1 -1 1
14 to 18 words · the end of the file	0 0 -1 -4 -5 0 1 0 -4 -1 1 1
14 to 18 words · two blank lines	3 -1 1 0 -1 -1 -4 -1 1 0 -2 0
19 to 25 words · more blank lines	-5 0 -3 -1 -1 0 5 1 -3 -3 4 0
19 to 25 words · no blank line	-1 -3 0 0 -1 -5 0 -4 0 1 0 0
19 to 25 words · one blank line	-1 0 0 0 0 -3 2 -1 0 -1 1 0
19 to 25 words · the end of the file	2 0 -1 -2 -3 0 0 -2 -1 -1 0 1
19 to 25 words · two blank lines	1 -1 -1 -1 -1 -1 1 0 2 -1 0 -1
2 words · more blank lines	-5 0 0 -2 -1 -1 4 1 -2 -3 4 -1
2 words · no blank line	1 -7 -4 -1 -2 -3 0 -1 0 0 -1 0
2 words · one blank line	0 -1 -3 -2 -1 0 0 -1 0 0 -1 0
2 words · the end of the file	3 0 0 -3 -3 -2 -3 2 -8 -1 -3 7
2 words · two blank lines	4 -3 -1 -3 -6 -2 -2 -1 0 1 0 0
26 to 40 words · more blank lines	-5 0 -2 -1 -4 0 5 -1 -3 -2 5 -4
26 to 40 words · no blank line	0 -2 0 -3 1 -5 0 0 0 -1 -1 1
26 to 40 words · one blank line	0 -2 1 0 0 -2 2 -5 0 -1 1 0
26 to 40 words · the end of the file	-3 0 -1 0 -3 0 3 0 -4 -1 3 -2
26 to 40 words · two blank lines	-1 -1 1 0 -2 -1 1 -1 1 -1 1 -2
3 words · no blank line	1 -5 -1 0 1 0 -1 -8 0 1 -1 2
3 words · one blank line	-1 1 -2 1 0 1 -1 -8 0 2 -1 1
3 words · the end of the file	-2 0 0 3 -6 -4 2 -1 -4 -1 2 2
3 words · two blank lines	3 0 -1 -1 0 -2 -3 -1 1 -1 -2 0
4 words · more blank lines	-5 0 0 -1 -3 -2 6 -1 -4 -4 6 -1
4 words · no blank line	1 -4 -2 0 -1 -3 0 -1 1 0 0 -1
4 words · one blank line	-1 0 -1 0 -1 2 1 -1 0 0 0 0
4 words · the end of the file	-1 0 0 1 -1 -3 2 -6 -2 -2 2 0
4 words · two blank lines	2 -1 -3 0 -6 -4 -2 -2 0 0 -3 0
41 to 70 words · more blank lines	-2 0 0 0 -1 0 2 0 -1 0 2 -2
41 to 70 words · no blank line	-1 -2 -2 -1 1 -3 0 -2 1 0 -1 -1
41 to 70 words · one blank line	-1 -1 0 -1 -2 -1 2 -3 -1 0 0 1
41 to 70 words · the end of the file	0 0 -1 -2 -2 0 1 -2 0 0 1 -1
41 to 70 words · two blank lines	-2 0 0 -2 -4 0 3 -1 -1 -1 4 -3
5 to 6 words · more blank lines	-6 -1 -1 -4 -4 -4 6 2 -4 -4 5 -1
5 to 6 words · no blank line	0 -4 0 1 2 -3 -1 -3 -2 0 -1 0
5 to 6 words · the end of the file	0 0 0 -9 -7 -5 3 1 -8 -2 3 1
5 to 6 words · two blank lines	2 0 -4 -1 -8 -4 -2 1 1 -1 -1 1
7 to 9 words · more blank lines	-5 -1 -1 -3 -5 -1 6 0 -4 -5 6 -3
7 to 9 words · no blank line	-1 -4 -4 -1 1 0 0 -2 -1 0 0 -1
7 to 9 words · one blank line	-1 1 2 0 0 -1 0 0 0 1 0 0
7 to 9 words · the end of the file	-1 0 -1 -7 -8 -4 4 -2 -4 -2 4 0
7 to 9 words · two blank lines	2 0 -4 1 -3 -3 -3 1 -1 1 -2 1
over 70 words · more blank lines	-2 0 0 0 0 0 3 0 0 0 3 -3
over 70 words · no blank line	-1 -1 -3 -5 -3 -1 2 -1 1 -3 1 -1
over 70 words · one blank line	0 -1 0 0 -3 -1 1 -1 -1 0 0 1
over 70 words · the end of the file	-1 0 0 -1 -1 0 3 -1 -1 0 3 -2
over 70 words · two blank lines	-2 0 1 0 -1 0 1 0 0 1 1 -1
# gap above × gap below
more blank lines · no blank line	-4 4 -2 2 -5 -3 -4 -2 3 2 -4 1
more blank lines · one blank line	-9 10 -4 2 -9 -5 -8 -4 2 8 -8 -3
no blank line · more blank lines	-8 -2 -3 -6 -6 -3 8 2 -7 -6 8 -3
no blank line · no blank line	0 -7 0 0 -1 0 0 -2 1 1 -1 0
no blank line · one blank line	2 -6 -1 0 3 2 -3 0 0 1 0 1
no blank line · the end of the file	0 -1 -2 -10 -7 -7 5 1 -9 -4 5 6
no blank line · two blank lines	0 -3 -2 -2 -2 -2 -1 1 -1 -2 0 1
one blank line · more blank lines	-11 -3 -4 -3 -5 -5 9 2 -8 -7 9 -2
one blank line · no blank line	2 -10 -3 1 6 -2 -4 -6 0 1 0 1
one blank line · one blank line	0 0 1 0 -2 0 1 0 0 0 0 0
one blank line · the end of the file	-2 -1 -4 -1 -4 -8 4 1 -8 -5 4 3
one blank line · two blank lines	2 -1 0 1 -6 -5 -2 2 2 1 -3 1
the end of the file · no blank line	1 -1 -4 2 -7 -4 0 0 1 -1 0 0
the end of the file · one blank line	2 -1 -8 0 -5 -7 0 0 1 -1 0 0
the end of the file · two blank lines	3 0 0 -3 -1 0 0 0 0 0 0 0
two blank lines · no blank line	1 -3 -1 0 0 -2 -3 -3 1 -1 -1 0
two blank lines · one blank line	0 2 -3 2 -4 -2 -1 -5 0 0 -3 1
two blank lines · the end of the file	2 0 0 -2 -1 0 1 -1 0 0 1 -1
two blank lines · two blank lines	5 0 -4 -4 -3 -5 -4 -2 2 0 -1 2
# gap above against those around × size × close
as usual · 0 to 1 words · a credit	-1 -1 -1 -1 -3 0 -2 2 1 0 -3 1
as usual · 0 to 1 words · no sentence	0 -5 -4 0 -2 0 0 0 1 -1 1 -1
as usual · 0 to 1 words · the end of a sentence	1 -1 -1 -2 -1 -3 0 -4 1 -1 0 0
as usual · 14 to 18 words · a credit	2 -3 -1 -3 2 -2 -4 0 -1 1 -3 2
as usual · 14 to 18 words · no sentence	0 -1 -2 -4 1 -5 0 -5 -1 -1 1 0
as usual · 14 to 18 words · the end of a sentence	-1 -6 0 -1 -3 -3 1 -1 2 -1 -1 1
as usual · 19 to 25 words · a credit	2 -3 -4 -3 2 -2 -4 -2 -1 1 -1 1
as usual · 19 to 25 words · no sentence	0 0 0 -1 -1 -3 0 0 -2 1 0 0
as usual · 19 to 25 words · the end of a sentence	-1 -6 0 -2 -3 -4 2 -3 1 0 0 -1
as usual · 2 to 3 words · a credit	-3 -3 -3 -3 -4 4 -3 -1 1 -1 2 -2
as usual · 2 to 3 words · no sentence	0 -4 -2 1 0 -3 0 -5 -1 0 0 1
as usual · 2 to 3 words · the end of a sentence	-1 -3 1 -3 0 0 1 -1 1 -1 1 -1
as usual · 4 to 6 words · a credit	-4 -3 -3 -2 2 3 -3 0 -3 1 1 0
as usual · 4 to 6 words · no sentence	0 -3 -2 -1 -2 -3 0 -2 0 -1 0 0
as usual · 4 to 6 words · the end of a sentence	-1 -4 -9 -1 2 -9 1 1 0 0 0 0
as usual · 7 to 13 words · a credit	-1 -4 -8 -2 2 1 -2 3 0 1 -2 0
as usual · 7 to 13 words · no sentence	1 -3 -2 0 -1 -1 -1 -6 0 -2 0 1
as usual · 7 to 13 words · the end of a sentence	0 -3 1 -1 -1 -5 1 1 0 0 -1 1
as usual · over 25 words · a credit	1 -3 -4 -4 3 -3 -4 -2 0 2 -2 1
as usual · over 25 words · no sentence	0 -2 -2 -3 1 -2 0 -3 -1 -2 1 -1
as usual · over 25 words · the end of a sentence	0 -2 0 0 -2 -1 1 -1 0 0 -1 2
far wider · 0 to 1 words · no sentence	-1 -3 -1 3 -3 -5 -3 -4 0 -1 -3 1
far wider · 14 to 18 words · no sentence	-2 4 -2 -1 -5 0 -3 0 1 4 -4 -2
far wider · 14 to 18 words · the end of a sentence	-1 3 -2 -1 0 0 -3 0 1 2 -3 -2
far wider · 19 to 25 words · no sentence	1 2 -2 -1 -3 0 -4 0 1 2 -4 -1
far wider · 2 to 3 words · no sentence	-1 4 -1 -1 -6 -4 -5 -1 0 1 -5 0
far wider · 4 to 6 words · no sentence	-4 4 0 2 -2 -5 -5 -2 1 2 -5 0
far wider · 4 to 6 words · the end of a sentence	0 2 0 -2 -2 -1 -2 -1 -1 3 -3 0
far wider · 7 to 13 words · no sentence	-5 6 -4 -7 -5 -2 -2 -2 -2 5 -3 -3
far wider · 7 to 13 words · the end of a sentence	-1 4 -3 -2 -2 -1 -3 0 2 2 -3 -1
far wider · over 25 words · no sentence	1 3 -2 -1 -3 0 -3 0 0 2 -2 -1
far wider · over 25 words · the end of a sentence	-2 0 -1 -1 -2 0 3 0 0 -1 3 -2
narrower · 0 to 1 words · no sentence	0 -4 -2 -1 -2 1 0 0 0 1 0 0
narrower · 0 to 1 words · the end of a sentence	-3 0 -1 -5 2 -3 3 -2 -1 1 1 -2
narrower · 14 to 18 words · a credit	-6 -2 -3 -2 5 -1 -1 0 -1 0 2 -2
narrower · 14 to 18 words · no sentence	0 -1 -4 2 -3 -2 1 -1 -1 1 0 -1
narrower · 14 to 18 words · the end of a sentence	-1 -3 -5 1 2 -1 -2 -2 -1 1 0 -1
narrower · 19 to 25 words · a credit	-2 -2 -2 -1 3 -1 -1 0 0 -1 2 -2
narrower · 19 to 25 words · no sentence	-2 1 -4 1 2 -1 -2 0 2 2 -3 -2
narrower · 19 to 25 words · the end of a sentence	0 -1 1 1 1 -1 -2 -2 -1 -1 0 0
narrower · 2 to 3 words · a credit	-1 -1 -1 -6 -1 2 -4 -1 1 -1 0 -1
narrower · 2 to 3 words · no sentence	2 -5 -2 1 -5 -1 -1 -3 0 0 0 -1
narrower · 2 to 3 words · the end of a sentence	0 -1 -2 -3 -2 -4 1 1 2 -2 0 1
narrower · 4 to 6 words · a credit	-3 -1 -2 -3 -2 3 -1 0 -1 2 0 -2
narrower · 4 to 6 words · no sentence	1 -3 0 -1 -1 -2 0 0 -1 -1 0 1
narrower · 4 to 6 words · the end of a sentence	-1 -2 2 0 -2 -6 0 -4 0 0 1 0
narrower · 7 to 13 words · a credit	-3 -1 -3 -5 2 3 -1 -3 1 0 1 -1
narrower · 7 to 13 words · no sentence	1 -5 -5 0 -1 -1 -1 0 1 1 0 -1
narrower · 7 to 13 words · the end of a sentence	-1 -1 3 -1 0 -1 -3 -6 0 1 -1 1
narrower · over 25 words · a credit	-4 -1 -1 -1 3 -1 -1 0 -1 -1 2 -2
narrower · over 25 words · no sentence	1 0 -4 1 3 -1 -4 -1 -2 3 -3 2
narrower · over 25 words · the end of a sentence	1 -2 1 -6 -1 -2 0 -2 1 -2 0 1
wider · 0 to 1 words · no sentence	1 -3 -5 0 -1 -4 -2 2 0 -2 0 1
wider · 0 to 1 words · the end of a sentence	2 -1 0 -2 -1 -1 -1 0 2 -2 0 0
wider · 14 to 18 words · a credit	0 2 -2 -1 0 0 -1 0 -1 1 -1 1
wider · 14 to 18 words · no sentence	0 2 0 -1 -2 -1 0 -1 0 0 0 -1
wider · 14 to 18 words · the end of a sentence	-1 -2 0 -6 0 -1 1 -2 0 0 1 -1
wider · 19 to 25 words · a credit	-2 -2 -2 -1 3 0 -1 0 0 1 -1 0
wider · 19 to 25 words · no sentence	0 -1 0 -4 -3 -1 1 -1 1 -2 1 -1
wider · 19 to 25 words · the end of a sentence	-1 -2 -1 0 -1 -1 1 -3 -1 -1 1 0
wider · 2 to 3 words · a credit	0 0 0 0 -3 1 -2 0 0 1 -2 2
wider · 2 to 3 words · no sentence	0 -1 -6 1 -3 -8 0 0 -1 0 0 1
wider · 2 to 3 words · the end of a sentence	2 0 -3 -1 -5 -2 -1 0 -1 1 -1 1
wider · 4 to 6 words · a credit	-1 0 -1 -1 1 -3 1 0 -1 2 0 -1
wider · 4 to 6 words · no sentence	0 2 -5 -1 0 -2 0 -1 0 -1 1 0
wider · 4 to 6 words · the end of a sentence	0 0 1 -4 -1 -3 0 -2 -2 0 0 1
wider · 7 to 13 words · a credit	1 -2 -1 -3 1 -4 -1 1 -1 0 0 1
wider · 7 to 13 words · no sentence	-1 2 1 -3 -4 -2 1 -4 0 -1 0 0
wider · 7 to 13 words · the end of a sentence	0 -2 2 -1 0 -3 -1 -3 -1 0 -1 1
wider · over 25 words · a credit	1 0 -2 -1 0 0 -2 0 1 -1 -2 1
wider · over 25 words · no sentence	-2 2 1 -3 1 -1 0 -1 -1 2 -1 -1
wider · over 25 words · the end of a sentence	0 -3 -1 0 -2 -2 0 -2 -1 -2 0 1
# gap above against those around × capitals × size
as usual · a capital at its start only · 0 to 1 words	-1 -2 -1 -2 -3 -4 1 1 -2 1 1 1
as usual · a capital at its start only · 14 to 18 words	-2 -3 2 -6 -3 -1 2 1 1 -1 -2 2
as usual · a capital at its start only · 19 to 25 words	-3 -2 0 -6 -3 -2 3 -1 -1 1 0 -1
as usual · a capital at its start only · 2 to 3 words	2 1 -2 -2 -1 -8 -1 1 0 1 0 0
as usual · a capital at its start only · 4 to 6 words	-1 -3 -1 -5 -1 -13 1 -2 0 0 0 0
as usual · a capital at its start only · 7 to 13 words	-1 -2 0 -5 -2 -8 2 -6 -1 1 1 -1
as usual · a capital at its start only · over 25 words	-4 -1 0 1 -12 -1 4 -1 -1 -1 1 0
as usual · a capital on each word · 0 to 1 words	0 -3 -3 -1 -2 -1 1 -4 0 -1 0 1
as usual · a capital on each word · 14 to 18 words	0 1 -3 -3 0 -1 0 -1 1 -1 0 0
as usual · a capital on each word · 19 to 25 words	1 0 -5 1 -6 -1 0 0 0 1 0 0
as usual · a capital on each word · 2 to 3 words	0 -6 -3 -1 1 1 0 -2 2 0 0 -1
as usual · a capital on each word · 4 to 6 words	-1 -3 -9 0 -3 3 1 -3 -1 -2 1 0
as usual · a capital on each word · 7 to 13 words	0 -2 -4 0 -3 -2 1 -4 0 0 1 0
as usual · a capital on each word · over 25 words	0 -2 -2 -4 -2 -1 1 0 0 -3 2 -1
as usual · capitals throughout · 0 to 1 words	2 -4 -4 -3 -2 1 -2 0 -1 2 0 0
as usual · capitals throughout · 19 to 25 words	2 -2 -2 -2 1 0 -1 0 1 0 -1 0
as usual · capitals throughout · 2 to 3 words	-1 -4 1 2 -6 -3 1 -1 0 -1 -1 0
as usual · capitals throughout · 4 to 6 words	0 -2 0 0 -6 -3 1 -2 -1 0 -1 2
as usual · capitals throughout · 7 to 13 words	0 -1 -4 -5 -1 -3 1 0 -2 -2 1 2
as usual · capitals throughout · over 25 words	-1 0 -2 -1 -3 0 2 0 0 -2 1 -1
as usual · mostly capitals · 0 to 1 words	-1 0 0 -2 -1 2 -1 0 -1 2 -1 1
as usual · mostly capitals · 14 to 18 words	0 -2 -2 0 -1 -2 0 1 0 0 1 -1
as usual · mostly capitals · 19 to 25 words	0 -1 -1 0 0 -2 -2 3 0 0 -1 1
as usual · mostly capitals · 2 to 3 words	1 0 -1 -2 -2 -1 0 -4 0 1 -1 1
as usual · mostly capitals · 4 to 6 words	-1 0 -4 0 0 1 0 1 0 0 0 0
as usual · mostly capitals · 7 to 13 words	1 -2 -1 1 0 1 0 1 0 -1 -1 1
as usual · mostly capitals · over 25 words	0 0 -3 -1 1 -2 -2 -2 0 0 0 -1
as usual · no capitals · 0 to 1 words	0 -2 -3 -2 -1 -2 0 4 1 -1 0 0
as usual · no capitals · 19 to 25 words	-1 0 0 0 -2 0 1 1 -1 -1 0 0
as usual · no capitals · 2 to 3 words	-1 -4 0 -1 -2 -1 0 -3 0 -1 -1 1
as usual · no capitals · 4 to 6 words	-2 -5 -3 0 3 -7 1 -4 0 -1 0 0
as usual · no capitals · 7 to 13 words	0 -4 -3 -4 0 -4 0 -3 2 -3 0 -1
as usual · no capitals · over 25 words	1 0 -1 -1 2 -1 -1 0 -1 -1 -1 1
as usual · no letters with case · 0 to 1 words	1 -4 -2 0 -7 -4 -2 -3 0 0 0 -2
as usual · no letters with case · 14 to 18 words	-1 -1 -1 -4 0 -1 -1 -2 0 1 -1 1
as usual · no letters with case · 19 to 25 words	-2 -1 0 -3 1 -1 0 -2 -2 -2 1 -1
as usual · no letters with case · 2 to 3 words	2 -2 -5 -2 -4 -6 0 1 -1 1 0 1
as usual · no letters with case · 4 to 6 words	1 -1 0 -3 -4 -3 2 -4 -1 -1 0 1
as usual · no letters with case · 7 to 13 words	0 -1 -3 -4 0 -5 1 1 2 -1 0 -1
as usual · no letters with case · over 25 words	-3 1 -1 1 -2 -2 3 -1 1 -1 1 -1
as usual · some capitals · 0 to 1 words	2 0 0 0 -2 -2 -2 -1 0 0 -2 1
as usual · some capitals · 14 to 18 words	-1 -3 0 -4 0 -5 1 -9 -2 -1 2 -1
as usual · some capitals · 19 to 25 words	0 -2 0 -3 -1 -3 2 -9 -1 -1 1 0
as usual · some capitals · 2 to 3 words	-2 -1 -1 -1 0 1 1 -3 0 -1 2 -2
as usual · some capitals · 4 to 6 words	-1 -2 -3 -1 -1 -2 1 -2 0 -1 -1 1
as usual · some capitals · 7 to 13 words	0 -3 0 -1 -1 -14 0 0 0 0 0 1
as usual · some capitals · over 25 words	-1 -2 1 0 -1 -2 2 -2 0 0 0 0
far wider · a capital at its start only · 2 to 3 words	-2 3 0 0 -2 -2 -2 0 0 0 -2 0
far wider · a capital at its start only · 4 to 6 words	-1 1 0 1 -3 -1 -2 -1 0 1 -2 0
far wider · a capital at its start only · 7 to 13 words	1 1 0 -1 -2 0 -1 0 1 0 -1 0
far wider · a capital on each word · 0 to 1 words	1 -1 -1 1 -2 -3 -2 -1 0 -1 -2 1
far wider · a capital on each word · 2 to 3 words	-1 4 -1 -1 -4 -3 -3 0 0 3 -3 0
far wider · a capital on each word · 4 to 6 words	-2 -1 1 1 -3 -1 -1 0 1 -1 -2 0
far wider · a capital on each word · 7 to 13 words	0 2 -1 -3 -2 0 -1 0 -2 3 -2 -1
far wider · capitals throughout · 0 to 1 words	-3 -3 0 4 -1 -3 -1 -3 2 -4 -2 2
far wider · capitals throughout · 2 to 3 words	-1 -2 0 2 -1 -1 -2 0 2 -3 -2 2
far wider · mostly capitals · 14 to 18 words	0 3 -1 0 -3 0 -2 0 2 1 -2 -1
far wider · mostly capitals · 2 to 3 words	1 2 0 -3 -1 -1 -2 0 -1 1 -1 0
far wider · mostly capitals · 4 to 6 words	-3 5 -2 -2 -1 -2 -3 -1 0 4 -3 -2
far wider · mostly capitals · 7 to 13 words	-4 5 -2 -4 -5 -1 -2 -1 0 4 -2 -3
far wider · no capitals · 0 to 1 words	2 0 0 -2 0 0 0 0 -1 1 0 1
far wider · no letters with case · 0 to 1 words	3 0 0 -2 0 -1 -2 0 -1 1 -3 3
far wider · some capitals · 14 to 18 words	-2 4 -3 -2 -3 0 -4 0 2 4 -4 -3
far wider · some capitals · 19 to 25 words	1 1 -2 -1 -3 0 -2 0 1 1 -2 0
far wider · some capitals · 4 to 6 words	-2 3 -1 -3 0 -1 -2 -1 0 2 -2 -1
far wider · some capitals · 7 to 13 words	-2 4 -3 -3 -3 -1 -4 -1 1 2 -4 -1
far wider · some capitals · over 25 words	-2 2 0 -2 -3 0 1 0 0 0 1 -2
narrower · a capital at its start only · 0 to 1 words	0 -1 0 -3 -1 1 1 0 -1 1 0 0
narrower · a capital at its start only · 14 to 18 words	-4 1 1 1 0 0 2 0 -2 1 2 -1
narrower · a capital at its start only · 19 to 25 words	-2 0 2 -1 0 0 -2 -1 1 1 -1 -1
narrower · a capital at its start only · 2 to 3 words	2 -2 -3 -2 -2 -4 -2 -1 -1 1 1 -1
narrower · a capital at its start only · 4 to 6 words	1 -5 0 -1 0 -5 -2 -4 0 0 0 0
narrower · a capital at its start only · 7 to 13 words	0 -3 3 2 -4 -2 -2 -4 1 1 -3 1
narrower · a capital at its start only · over 25 words	-1 0 2 0 1 0 -2 0 0 2 -1 -1
narrower · a capital on each word · 0 to 1 words	1 -4 -2 -2 -2 0 -1 -7 1 -1 0 0
narrower · a capital on each word · 14 to 18 words	0 -1 0 -1 -4 0 3 0 0 -1 2 0
narrower · a capital on each word · 2 to 3 words	0 -4 -5 3 -6 1 -1 -4 1 0 1 -1
narrower · a capital on each word · 4 to 6 words	1 -2 -5 -1 0 1 -2 0 0 0 -1 1
narrower · a capital on each word · 7 to 13 words	1 -2 -3 2 -2 1 -2 -1 -1 -1 -1 1
narrower · capitals throughout · 0 to 1 words	2 -1 -1 -2 -6 0 -1 -1 1 1 -1 -1
narrower · capitals throughout · 2 to 3 words	-1 -2 -1 0 0 -4 1 0 -1 0 1 -1
narrower · capitals throughout · 4 to 6 words	-4 1 -2 1 -4 1 1 -1 -1 1 1 -2
narrower · mostly capitals · 14 to 18 words	-2 -2 -5 -5 3 -1 -2 0 0 0 2 -3
narrower · mostly capitals · 19 to 25 words	-2 0 0 0 -1 -1 1 0 0 1 2 -3
narrower · mostly capitals · 2 to 3 words	0 -5 -2 -3 -1 0 1 -1 0 -1 1 -1
narrower · mostly capitals · 4 to 6 words	-1 -2 1 2 -2 -1 0 0 -1 0 1 -1
narrower · mostly capitals · 7 to 13 words	2 -3 -5 -4 1 2 -4 2 1 -2 1 -1
narrower · mostly capitals · over 25 words	-2 1 1 0 -2 -1 1 0 -1 1 1 -3
narrower · no capitals · 0 to 1 words	-1 -2 -1 -1 0 -3 1 1 0 0 0 1
narrower · no capitals · 2 to 3 words	0 0 -2 -2 -4 -5 1 1 0 0 -2 1
narrower · no capitals · 4 to 6 words	0 0 -2 1 -3 -2 0 -2 0 1 -2 1
narrower · no capitals · 7 to 13 words	-2 -1 -2 -4 -3 -1 2 -1 -1 1 2 -3
narrower · no letters with case · 0 to 1 words	0 -2 -2 0 -1 -6 0 -2 -2 2 0 -1
narrower · no letters with case · 14 to 18 words	-1 -1 -1 -3 -3 0 3 0 0 -2 1 1
narrower · no letters with case · 2 to 3 words	2 -1 1 -1 0 -3 -2 0 1 1 -2 0
narrower · no letters with case · 4 to 6 words	-1 -2 2 -5 -1 0 1 -1 1 1 -1 -1
narrower · no letters with case · 7 to 13 words	0 -2 0 -3 0 -2 1 -1 1 0 0 0
narrower · some capitals · 14 to 18 words	1 -2 -5 3 1 -2 -5 -2 1 1 -3 1
narrower · some capitals · 19 to 25 words	-1 -1 -2 1 4 -2 -3 -2 1 -1 0 -1
narrower · some capitals · 2 to 3 words	1 1 -1 -2 -5 -4 -1 0 -3 1 0 0
narrower · some capitals · 4 to 6 words	0 0 -3 0 -2 -4 1 -4 -1 -2 1 -1
narrower · some capitals · 7 to 13 words	-1 -3 0 0 1 -9 -1 -4 0 2 0 -1
narrower · some capitals · over 25 words	2 -3 -1 -1 3 -2 -2 -2 -1 -1 -2 2
wider · a capital at its start only · 14 to 18 words	-1 1 -2 0 -1 0 1 0 -2 0 0 0
wider · a capital at its start only · 19 to 25 words	-2 1 0 -1 0 0 1 -1 0 0 0 -2
wider · a capital at its start only · 2 to 3 words	3 0 -3 -5 -2 -5 -1 1 -1 1 -3 1
wider · a capital at its start only · 4 to 6 words	2 0 -3 1 -5 -4 -2 -2 0 -4 1 0
wider · a capital at its start only · 7 to 13 words	1 0 2 -8 -2 -2 -2 -3 -2 1 -1 1
wider · a capital on each word · 0 to 1 words	0 -1 -4 -3 -1 -3 1 -3 1 0 1 -1
wider · a capital on each word · 14 to 18 words	-1 0 -2 2 0 0 -2 0 0 1 -1 0
wider · a capital on each word · 2 to 3 words	1 -1 -5 0 -6 -4 0 -3 0 -1 -1 1
wider · a capital on each word · 4 to 6 words	-1 -4 -3 0 1 -1 2 0 0 -1 0 1
wider · a capital on each word · 7 to 13 words	0 -1 -4 -1 -2 -2 1 -2 -2 2 0 -1
wider · capitals throughout · 0 to 1 words	-2 -2 0 3 -2 -1 0 -3 2 -3 0 -1
wider · capitals throughout · 2 to 3 words	0 -2 -1 1 1 -3 -3 -2 1 -2 0 1
wider · capitals throughout · 4 to 6 words	1 0 -1 0 0 -1 -3 0 -1 -1 1 0
wider · capitals throughout · 7 to 13 words	-2 0 1 -1 1 -1 0 0 0 0 0 -1
wider · mostly capitals · 14 to 18 words	-1 1 0 0 -1 0 1 0 2 -1 1 -1
wider · mostly capitals · 19 to 25 words	1 0 -2 -1 0 0 -3 0 0 1 0 0
wider · mostly capitals · 2 to 3 words	1 0 -1 -1 -1 -3 -1 -1 -1 1 1 -1
wider · mostly capitals · 4 to 6 words	-1 1 0 -3 1 -2 1 0 0 2 0 -1
wider · mostly capitals · 7 to 13 words	-2 1 -4 0 -2 -5 2 1 0 0 0 0
wider · mostly capitals · over 25 words	-1 0 -2 1 -1 0 1 -1 -1 -1 2 0
wider · no capitals · 0 to 1 words	-1 -2 -1 -1 -3 1 0 2 1 0 -1 0
wider · no capitals · 2 to 3 words	0 -3 -1 -1 -4 0 1 -1 -2 0 1 0
wider · no capitals · 4 to 6 words	-2 -1 -1 1 3 -1 -2 0 -2 -1 0 2
wider · no capitals · 7 to 13 words	0 0 -2 1 1 -1 -1 0 -1 1 -1 1
wider · no letters with case · 0 to 1 words	1 -3 -1 1 -3 -3 -2 3 -2 -1 0 1
wider · no letters with case · 14 to 18 words	0 2 -2 -2 -3 0 1 0 -1 0 -1 0
wider · no letters with case · 2 to 3 words	0 -2 -1 1 -3 -2 -3 0 -1 0 -1 1
wider · no letters with case · 4 to 6 words	1 -3 1 1 -5 -1 -1 -1 -1 1 -2 2
wider · no letters with case · 7 to 13 words	3 -1 -3 -3 -2 0 -1 -1 0 -1 -1 1
wider · some capitals · 14 to 18 words	0 1 0 -5 -1 -1 0 -1 0 0 0 -1
wider · some capitals · 19 to 25 words	-1 -4 -1 -1 -2 -1 1 -3 0 -2 1 0
wider · some capitals · 2 to 3 words	-2 -2 -1 0 -3 -1 1 0 -1 0 1 -1
wider · some capitals · 4 to 6 words	-1 3 -4 -7 -4 -1 2 -3 0 1 1 -1
wider · some capitals · 7 to 13 words	-1 1 1 -3 -3 0 0 -2 1 -1 -1 0
wider · some capitals · over 25 words	-1 -2 0 -2 -2 -2 1 -1 0 0 0 0
# gap above against those around × size 1 below × close 1 below
as usual · 0 to 1 words · a credit	-1 0 0 -2 0 -1 0 2 1 -1 -1 0
as usual · 0 to 1 words · no sentence	0 -5 0 1 -1 -1 0 1 1 0 0 -1
as usual · 0 to 1 words · the end of a sentence	1 -3 -1 1 -6 -2 -1 -3 2 -1 -1 1
as usual · 14 to 18 words · a credit	1 -3 -4 -3 2 -3 -2 -1 -2 1 0 0
as usual · 14 to 18 words · no sentence	0 -1 -3 -4 -1 -5 0 -2 0 -2 0 0
as usual · 14 to 18 words · the end of a sentence	1 -3 1 -1 -3 -1 -1 -7 1 0 -2 1
as usual · 19 to 25 words · a credit	1 -1 -2 -5 3 -4 -3 -1 -1 -1 0 1
as usual · 19 to 25 words · no sentence	-2 0 0 -2 0 -1 1 0 -1 0 0 0
as usual · 19 to 25 words · the end of a sentence	1 -1 -1 -1 -2 -2 0 -4 1 0 -2 1
as usual · 2 to 3 words · a credit	-1 -2 -5 -4 4 -1 -4 -3 1 -2 1 -1
as usual · 2 to 3 words · no sentence	-1 -5 -1 -1 0 -1 1 0 1 -1 0 -1
as usual · 2 to 3 words · the end of a sentence	-1 -3 2 -2 -1 0 1 -1 1 0 1 -2
as usual · 4 to 6 words · a credit	-2 0 -4 -5 5 -4 -2 -3 -3 1 2 -1
as usual · 4 to 6 words · no sentence	0 -2 -1 0 -1 -1 1 -2 0 0 0 -1
as usual · 4 to 6 words · the end of a sentence	1 -4 -4 -3 -1 -6 1 -3 1 0 0 -1
as usual · 7 to 13 words · a credit	0 -1 -3 -2 2 -6 -2 -4 -3 1 1 0
as usual · 7 to 13 words · no sentence	0 -1 -4 0 -1 -1 0 -1 0 -1 0 0
as usual · 7 to 13 words · the end of a sentence	-1 -1 0 -3 -1 0 1 -2 0 0 0 0
as usual · over 25 words · a credit	1 0 -2 -2 2 -7 -1 -2 0 0 0 0
as usual · over 25 words · no sentence	-1 -3 0 -4 -3 0 1 -1 0 -1 0 -1
as usual · over 25 words · the end of a sentence	-1 -3 0 -1 -1 -1 2 -1 0 1 0 0
far wider · 0 to 1 words · no sentence	-2 4 0 -3 -4 -4 -1 -1 0 1 -2 1
far wider · 14 to 18 words · a credit	-3 3 -1 0 -2 0 -1 0 -2 1 -1 1
far wider · 14 to 18 words · no sentence	-4 1 -1 3 -3 -2 -3 -1 3 0 -3 -2
far wider · 14 to 18 words · the end of a sentence	-3 3 -1 0 -2 -1 -2 0 0 2 -3 -2
far wider · 19 to 25 words · no sentence	-2 2 0 1 -1 0 -1 -1 -1 2 -2 0
far wider · 19 to 25 words · the end of a sentence	-3 4 -1 -3 1 -1 -3 0 -2 4 -3 -1
far wider · 2 to 3 words · no sentence	1 2 -2 -2 -5 -3 -2 -2 -1 2 -3 1
far wider · 4 to 6 words · a credit	-2 3 0 0 -2 -1 -1 -1 0 2 -2 0
far wider · 4 to 6 words · no sentence	0 2 -2 1 -1 -3 -5 -1 1 1 -4 0
far wider · 4 to 6 words · the end of a sentence	-1 1 0 0 -1 0 -1 0 0 1 -2 0
far wider · 7 to 13 words · a credit	-2 4 0 -2 -3 -1 -2 0 0 3 -2 -1
far wider · 7 to 13 words · no sentence	-5 2 1 4 -6 -3 -1 -2 0 2 -1 1
far wider · 7 to 13 words · the end of a sentence	0 2 -1 1 -3 -2 -2 -1 2 1 -3 -1
far wider · over 25 words · a credit	-2 2 -1 0 1 0 -2 0 0 2 -2 0
far wider · over 25 words · no sentence	0 2 -2 -2 -3 -1 -2 0 0 1 -2 0
far wider · over 25 words · the end of a sentence	-1 5 -3 -1 -2 -2 -4 0 -1 5 -5 0
narrower · 0 to 1 words · no sentence	0 -5 0 -2 1 -3 2 -2 0 1 0 0
narrower · 0 to 1 words · the end of a sentence	-2 -1 0 0 -3 1 0 0 -1 -1 3 -2
narrower · 14 to 18 words · a credit	1 -1 1 -1 -4 -2 0 0 -1 0 -1 0
narrower · 14 to 18 words · no sentence	-1 -3 -5 3 0 -1 0 -2 -1 1 2 -3
narrower · 14 to 18 words · the end of a sentence	-1 -1 -4 0 2 -1 -1 -1 -1 2 1 -2
narrower · 19 to 25 words · a credit	-1 -1 -2 1 0 -4 0 -1 1 1 -1 0
narrower · 19 to 25 words · no sentence	2 -2 2 -1 -2 0 -3 -1 2 1 -3 0
narrower · 19 to 25 words · the end of a sentence	1 -1 1 -1 0 -2 -3 -1 0 -1 1 -1
narrower · 2 to 3 words · a credit	0 -2 1 -5 -2 0 1 -1 0 -1 0 -1
narrower · 2 to 3 words · no sentence	0 -4 -2 1 -1 -2 -1 1 0 1 0 -1
narrower · 2 to 3 words · the end of a sentence	0 -1 0 -3 -1 0 0 -1 1 -2 -2 2
narrower · 4 to 6 words · a credit	-1 -2 -2 -3 1 -3 -1 0 0 -1 1 -1
narrower · 4 to 6 words · no sentence	1 -5 0 -3 -2 2 -1 0 1 0 -1 -1
narrower · 4 to 6 words · the end of a sentence	-1 -2 1 -2 -3 0 1 -2 -2 1 1 0
narrower · 7 to 13 words · a credit	1 -2 -2 0 1 -3 -1 -2 2 -1 1 0
narrower · 7 to 13 words · no sentence	0 -2 -4 0 -4 -2 2 -1 -1 -3 2 -1
narrower · 7 to 13 words · the end of a sentence	-1 -4 3 1 -2 -2 -1 -4 -1 1 0 0
narrower · over 25 words · a credit	1 -1 -1 1 2 -3 -2 0 1 0 0 -2
narrower · over 25 words · no sentence	0 -2 -2 -1 3 0 -2 -1 -1 0 -2 2
narrower · over 25 words · the end of a sentence	3 -2 0 -1 3 1 -7 -3 0 -1 -2 1
wider · 0 to 1 words · no sentence	-1 -1 -4 -1 -2 -3 1 1 0 -1 0 1
wider · 0 to 1 words · the end of a sentence	2 0 0 -3 -2 0 -1 0 2 -2 -2 0
wider · 14 to 18 words · a credit	1 -1 0 -3 1 -1 -1 0 0 0 -1 0
wider · 14 to 18 words · no sentence	-1 0 -1 3 -6 0 0 -2 0 -1 0 1
wider · 14 to 18 words · the end of a sentence	0 -2 0 -3 -2 -3 2 0 -1 -1 -1 1
wider · 19 to 25 words · no sentence	0 -1 -1 -3 1 0 0 0 1 -1 -2 0
wider · 19 to 25 words · the end of a sentence	-2 0 0 -7 1 -4 2 -1 0 -1 2 -1
wider · 2 to 3 words · a credit	-1 -2 -2 -1 2 -3 -1 0 1 1 -2 0
wider · 2 to 3 words · no sentence	1 1 0 0 -3 -2 -2 -1 0 2 0 1
wider · 2 to 3 words · the end of a sentence	3 -1 -2 -4 -4 -1 1 -1 1 -1 1 -1
wider · 4 to 6 words · a credit	-1 -2 -1 1 1 -1 -1 0 2 0 -1 -1
wider · 4 to 6 words · no sentence	0 0 2 -2 -5 -3 -1 -2 0 -1 -1 0
wider · 4 to 6 words · the end of a sentence	-1 1 -1 0 -2 -2 -1 -1 -2 1 2 0
wider · 7 to 13 words · a credit	1 2 -2 -1 -3 -2 0 -1 1 0 2 -2
wider · 7 to 13 words · no sentence	-1 0 2 0 -2 -4 0 0 0 -2 0 0
wider · 7 to 13 words · the end of a sentence	0 0 1 -4 -3 -6 0 -2 -1 1 1 -1
wider · over 25 words · a credit	-1 0 -2 -3 2 0 -2 0 0 2 -2 1
wider · over 25 words · no sentence	-3 1 1 -3 2 -2 0 0 -2 5 -2 -1
wider · over 25 words · the end of a sentence	-1 2 -2 0 -1 -2 1 -2 1 0 0 -1
# gap above against those around 1 below × size
as usual · 0 to 1 words	0 -6 -3 0 -1 -1 0 -3 0 -1 1 0
as usual · 14 to 18 words	0 -2 -1 -1 -1 -5 1 -2 -1 -1 -1 1
as usual · 19 to 25 words	0 -1 1 0 0 -4 1 -1 0 1 0 1
as usual · 2 to 3 words	0 -3 -2 -1 -2 0 0 -2 1 1 0 -1
as usual · 4 to 6 words	1 -2 -4 -1 0 2 1 -1 0 0 0 1
as usual · over 25 words	-1 -2 0 0 -1 -2 2 -2 -1 0 0 1
far wider · 0 to 1 words	1 0 -1 -5 -2 -3 0 4 0 -2 -2 2
far wider · 14 to 18 words	-3 -1 -3 -3 -6 0 6 -1 -3 -3 6 -3
far wider · 19 to 25 words	-1 -1 -1 -2 -2 0 5 0 0 -2 5 -1
far wider · 2 to 3 words	3 -3 -1 -7 -5 -3 2 1 0 -2 2 0
far wider · 4 to 6 words	-5 1 -4 -4 -8 -5 7 3 -1 -1 6 -1
far wider · 7 to 13 words	-4 -2 -5 -6 -1 -2 4 2 -3 -4 4 0
far wider · over 25 words	-3 0 -2 0 -6 0 4 -2 -1 -3 4 -3
narrower · 0 to 1 words	1 -6 -2 0 -4 0 0 -8 2 0 0 -1
narrower · 14 to 18 words	0 -3 -2 1 2 -3 -2 -3 -1 0 1 -1
narrower · 19 to 25 words	1 -2 -3 0 1 -2 -2 -3 0 1 1 -2
narrower · 2 to 3 words	1 -6 -2 1 -1 -1 -2 -2 0 -1 -1 1
narrower · 4 to 6 words	-1 -4 2 0 3 -3 -1 -3 -2 1 1 -1
narrower · 7 to 13 words	-1 -6 -1 0 1 0 0 -1 -1 -1 1 -1
narrower · over 25 words	2 -1 0 -1 2 -3 -3 -1 0 -1 -1 1
wider · 0 to 1 words	-1 -3 -5 -1 -2 0 1 3 -1 1 1 0
wider · 14 to 18 words	0 3 1 -2 0 -2 -2 -2 1 0 -2 0
wider · 19 to 25 words	-1 0 -2 -8 -1 -2 1 0 0 0 1 -1
wider · 2 to 3 words	-1 1 -3 2 0 -1 -1 -2 0 0 0 1
wider · 4 to 6 words	1 0 -3 -1 -5 -5 -1 -2 1 -1 -2 1
wider · 7 to 13 words	-1 1 2 -1 -3 -11 0 1 0 0 -1 0
wider · over 25 words	1 -2 0 -1 -4 -3 -1 -3 1 -2 -1 1
# start × end
# · a small letter	-3 2 -1 3 -1 -3 -2 -3 1 0 -2 1
# · another sign	-1 -1 0 1 0 0 0 3 2 -3 -2 2
@ · a small letter	-2 -2 -1 2 -1 -2 1 -1 -1 -1 0 1
a bracket · a bracket	1 -4 -4 -7 -5 -1 -2 7 3 -1 -1 0
a bracket · a figure	1 -1 0 1 -2 -1 -1 0 -2 2 -1 1
a bracket · a full stop	1 -1 -2 -1 -3 -1 2 -1 -1 -1 1 1
a bracket · a letter without case	0 -1 -1 -3 -4 -1 3 0 0 -2 1 0
a bracket · a small letter	-1 -3 0 -3 -1 -2 2 2 -1 -2 1 -1
a bracket · another sign	-2 -1 0 -2 -1 -3 2 -1 -1 2 2 -3
a bullet · a bracket	0 -2 -2 -2 -1 -4 2 -2 -2 -1 0 2
a bullet · a capital	3 -2 -1 -5 -6 0 -2 -2 1 -2 -1 -1
a bullet · a colon	0 -1 0 -5 -2 -2 0 -1 -1 -2 -1 1
a bullet · a comma	-1 -1 0 1 -2 -1 0 -1 -2 1 0 0
a bullet · a figure	-2 -4 -3 3 -8 -2 1 -2 0 2 0 -1
a bullet · a full stop	-4 -3 1 -2 1 -3 1 1 0 0 1 -1
a bullet · a letter without case	0 -4 0 0 1 -2 0 -2 3 0 0 -3
a bullet · a question mark	4 0 -2 -4 -5 -1 -3 -2 1 -1 -3 2
a bullet · a small letter	1 -6 -1 -4 -4 -4 0 -4 0 -1 1 -1
a bullet · an ellipsis	1 -1 -2 -2 -1 -1 -1 -1 1 -1 -1 0
a bullet · an exclamation mark	3 -2 -1 -4 0 -1 -2 0 -1 -3 -2 2
a bullet · another sign	-3 -2 -2 2 -4 -3 2 0 0 -2 2 0
a capital · a bracket	0 -2 -5 -4 2 -3 -1 -5 0 2 0 -2
a capital · a capital	-1 -4 -2 1 1 2 -1 -8 2 0 0 -2
a capital · a colon	-4 -3 -2 1 -12 1 4 -5 0 -2 1 -1
a capital · a comma	-2 -1 -3 -4 -4 -1 3 -2 -2 -3 2 -1
a capital · a figure	1 -1 -2 1 1 -7 -2 -5 -1 1 -1 2
a capital · a full stop	-2 -6 4 2 2 0 2 1 1 0 0 1
a capital · a letter without case	2 2 -2 -3 1 1 -3 -1 0 1 -2 0
a capital · a question mark	2 2 -1 -5 -7 -9 0 -8 1 0 -1 1
a capital · a small letter	0 1 -2 -1 0 -1 -1 -2 0 1 0 0
a capital · an arrow	3 -1 -1 0 -3 -2 -4 -1 0 1 -4 2
a capital · an ellipsis	1 0 -1 -11 -9 -6 0 -5 -1 1 -1 0
a capital · an exclamation mark	0 3 -2 -4 -4 -9 0 -5 0 -1 -1 0
a capital · another sign	0 -3 -5 0 -1 -5 0 -7 1 -1 -1 1
a dash · a figure	-1 -1 0 -2 -4 -2 1 1 -2 1 0 0
a dash · a full stop	-1 0 -5 -2 -3 -1 2 1 -2 -3 1 -1
a dash · a small letter	-3 0 -2 0 -3 1 1 2 -1 -3 0 1
a dash · another sign	0 -2 -1 -5 0 -4 -1 3 0 -2 -2 3
a figure · a bracket	0 0 -1 -2 -1 -3 0 -1 0 0 -1 0
a figure · a capital	-2 0 -2 0 -2 2 2 -1 0 -2 1 -1
a figure · a figure	-1 -4 -6 2 -5 -10 -2 -6 -2 0 -2 1
a figure · a full stop	-1 -3 -2 1 -3 -4 0 -1 1 -2 -1 0
a figure · a letter without case	1 -1 1 -1 1 -1 -3 0 -2 3 -3 2
a figure · a question mark	0 -1 -2 -1 -2 0 0 -1 -1 -1 0 0
a figure · a small letter	0 -3 -10 -3 -1 -6 -1 -6 -2 -1 -1 1
a figure · an ellipsis	2 0 0 0 -1 0 -2 -1 0 0 -2 2
a figure · an exclamation mark	-1 0 0 -3 -2 -1 2 -1 -1 0 1 -1
a figure · another sign	0 -1 0 -5 -4 -1 1 -1 0 -1 1 -1
a letter without case · a bracket	0 -2 -1 1 1 0 -2 0 -3 2 -2 2
a letter without case · a capital	-2 1 -1 -4 2 -1 0 0 0 0 0 0
a letter without case · a figure	3 -1 -1 -2 2 0 -3 0 -1 0 -1 1
a letter without case · a full stop	-4 -3 -4 -1 -6 -3 7 -4 0 -1 3 -3
a letter without case · a letter without case	-1 2 0 -1 0 -7 0 -4 0 0 0 1
a letter without case · a question mark	0 1 1 -1 -1 0 0 0 -1 2 2 -3
a letter without case · a small letter	1 -2 -1 3 1 -2 -2 -2 0 1 -1 1
a letter without case · another sign	1 -2 -2 0 0 -2 -2 -1 1 0 -1 1
a quotation mark · a bracket	1 3 -3 -2 -2 -1 -1 -2 -2 4 -2 0
a quotation mark · a capital	-3 0 -2 -2 2 -1 1 0 -1 -1 2 1
a quotation mark · a figure	-1 1 -2 0 -3 0 0 0 -1 0 1 0
a quotation mark · a full stop	-4 -3 -2 -6 -6 -3 5 3 -1 -4 2 -2
a quotation mark · a letter without case	-4 3 -4 -5 0 -2 3 0 -1 -2 2 0
a quotation mark · a question mark	-1 -1 -1 -1 -3 -1 2 -1 1 -2 0 1
a quotation mark · a small letter	0 2 -1 -3 -2 -8 -1 -4 -1 1 -2 2
a quotation mark · an ellipsis	1 -1 0 -1 -3 0 0 -1 -1 -1 -1 1
a quotation mark · an exclamation mark	0 2 -1 -1 -2 0 0 0 -1 2 -1 0
a quotation mark · another sign	0 1 -2 -3 -4 -1 1 -1 1 -1 0 1
a small letter · a bracket	0 -1 -1 -3 -4 -3 1 -1 -1 0 0 0
a small letter · a capital	0 0 -2 0 -4 -4 1 -1 1 0 -1 -1
a small letter · a colon	-1 -2 -1 -2 -4 -2 3 -1 1 -2 1 -1
a small letter · a comma	-2 -1 -1 -3 -4 -2 3 -1 -1 -1 1 -1
a small letter · a figure	0 -5 -2 3 -2 -5 -3 -2 1 -1 1 0
a small letter · a full stop	-2 -3 -5 0 -3 -4 2 -4 -1 0 2 -2
a small letter · a question mark	3 1 -2 0 -4 1 -2 -1 -1 0 -2 2
a small letter · a small letter	-1 -6 -3 0 5 -1 -1 1 -2 2 0 0
a small letter · an ellipsis	2 0 -2 -3 -4 -1 0 -1 -2 2 -1 1
a small letter · an exclamation mark	1 -1 0 -2 -4 -1 0 0 -1 -1 0 1
a small letter · another sign	-3 -1 -1 0 -3 -3 3 0 0 0 1 -2
another sign · a bracket	4 0 -1 -1 -2 -2 -4 0 0 0 0 0
another sign · a capital	1 0 0 0 -3 -2 0 1 1 0 0 -1
another sign · a figure	-2 -3 0 4 -3 -1 0 0 3 -2 0 0
another sign · a full stop	1 -1 -1 -1 -4 -1 -1 -2 0 -1 -2 2
another sign · a question mark	0 1 -2 -4 -6 -1 1 -3 -2 0 1 0
another sign · a small letter	-1 1 -4 -4 0 -4 3 -1 -1 1 3 -3
another sign · another sign	0 1 -2 2 -5 -5 -2 -2 0 1 -1 0
© · a capital	4 0 0 -3 -3 1 -3 -3 -2 1 -1 2
© · a figure	2 0 0 -4 -3 1 -2 -3 -1 0 -2 2
© · a full stop	7 -2 -1 -6 -7 -5 -3 -3 -1 -2 -3 3
© · a small letter	-1 -2 -2 -6 -7 3 -2 -1 1 -1 -1 2
# end × size
a bracket · 0 to 1 words	3 -2 -2 -8 -6 -2 -4 5 2 -2 0 0
a bracket · 14 to 18 words	0 1 -4 -1 -3 -2 2 -2 0 0 1 -1
a bracket · 19 to 25 words	0 -1 -5 -1 -1 -2 1 3 0 -2 1 0
a bracket · 2 to 3 words	-1 -1 -2 -2 0 2 -1 1 1 2 -1 0
a bracket · 4 to 6 words	-2 -1 -5 -4 0 -3 1 1 -2 2 0 0
a bracket · 7 to 13 words	2 -3 -8 -3 -1 1 -2 3 0 0 -2 0
a bracket · over 25 words	0 -2 -1 -4 1 -2 0 -2 -1 1 1 -1
a capital · 0 to 1 words	1 -6 -5 -1 -4 1 -1 -3 0 1 0 0
a capital · 14 to 18 words	0 -3 1 2 1 -1 -4 0 0 -1 0 0
a capital · 2 to 3 words	-1 -4 1 -4 -4 3 -1 -1 0 -2 1 0
a capital · 4 to 6 words	0 -2 -1 3 0 1 -2 -6 1 1 -2 -1
a capital · 7 to 13 words	-1 -1 -4 1 1 -3 1 -4 1 2 1 -2
a capital · over 25 words	-2 1 -3 -3 4 -1 -3 -1 -1 1 -1 0
a colon · 0 to 1 words	-2 -3 -2 1 -5 3 -1 -4 0 0 -1 -1
a colon · 14 to 18 words	-4 -1 -1 -2 -7 0 4 0 -1 -2 2 -2
a colon · 19 to 25 words	-5 -1 -2 -1 -7 -1 5 -1 -1 -1 3 -3
a colon · 2 to 3 words	2 -2 -1 -2 -7 -3 0 -4 0 0 -4 3
a colon · 4 to 6 words	-1 -1 -3 0 -9 -8 2 -2 -1 -2 -1 2
a colon · 7 to 13 words	-2 -3 -4 -4 -9 -3 2 -1 0 -3 -1 0
a colon · over 25 words	-3 0 -4 -1 -6 -1 3 0 -1 -2 2 -2
a comma · 0 to 1 words	2 -1 -1 -3 -2 -2 -1 -1 -1 2 0 0
a comma · 14 to 18 words	-1 -1 -1 -1 2 0 1 0 -1 1 1 0
a comma · 19 to 25 words	0 0 -2 0 -3 0 2 0 0 -3 1 1
a comma · 2 to 3 words	-2 -1 0 1 -5 -3 2 0 -2 1 0 0
a comma · 4 to 6 words	-1 -1 0 -3 -6 0 2 -1 -2 -1 0 2
a comma · 7 to 13 words	-2 -1 -1 -1 -3 1 1 -1 -1 -1 1 -1
a comma · over 25 words	0 0 -1 0 -4 0 1 0 0 -1 0 1
a figure · 0 to 1 words	2 -4 -3 0 -9 -9 -1 -5 -1 -1 -2 2
a figure · 14 to 18 words	-1 -2 -3 1 2 0 -2 -1 1 -2 0 0
a figure · 19 to 25 words	0 2 -3 -4 0 0 0 -2 -1 0 1 0
a figure · 2 to 3 words	0 -3 -5 0 -2 -7 0 -4 1 0 0 -1
a figure · 4 to 6 words	-2 -4 -6 2 -2 -5 -1 -6 -1 0 -2 2
a figure · 7 to 13 words	0 -1 -1 2 -3 -6 -1 0 -3 0 -1 1
a figure · over 25 words	0 0 -2 -2 0 0 1 0 -1 2 1 0
a full stop · 0 to 1 words	0 -1 -1 -5 2 -3 1 -3 2 -2 -1 0
a full stop · 14 to 18 words	-3 -8 0 0 0 -3 2 -1 0 -1 1 -1
a full stop · 19 to 25 words	-1 -6 1 -2 -3 -5 2 -1 1 0 0 0
a full stop · 2 to 3 words	0 -4 1 -2 2 2 -2 1 3 -2 -1 1
a full stop · 4 to 6 words	-2 -5 0 0 3 -8 1 1 -1 -1 2 0
a full stop · 7 to 13 words	-1 -8 2 1 2 -1 1 0 0 -1 -1 1
a full stop · over 25 words	-1 -2 1 1 -2 -2 2 -1 0 0 0 1
a letter without case · 0 to 1 words	0 -1 -1 0 -4 -4 1 -3 0 1 -1 0
a letter without case · 14 to 18 words	-2 1 -4 -5 0 -1 1 -1 -1 -1 1 0
a letter without case · 19 to 25 words	1 1 0 -5 2 -1 -2 -1 0 1 -2 1
a letter without case · 2 to 3 words	1 -2 1 -1 -2 -3 0 -2 1 0 -2 1
a letter without case · 4 to 6 words	-2 0 1 -1 -2 -2 1 -3 -2 0 0 1
a letter without case · 7 to 13 words	-1 1 -2 -3 0 0 1 -3 1 -1 1 -1
a letter without case · over 25 words	0 1 -2 -3 1 -1 -1 0 1 -2 0 0
a question mark · 14 to 18 words	1 0 -1 -4 -5 -1 1 -1 0 -1 -1 1
a question mark · 19 to 25 words	-2 0 -1 -2 -3 -1 2 -1 0 -2 1 -1
a question mark · 2 to 3 words	-1 0 -2 -6 -7 -4 2 -2 -2 1 0 -1
a question mark · 4 to 6 words	0 -1 -8 -3 -7 -7 3 -7 0 -1 1 -1
a question mark · 7 to 13 words	0 3 -3 -7 -9 -5 1 -7 0 1 0 -1
a question mark · over 25 words	2 -2 1 -3 -6 -1 -1 -1 -1 0 -2 3
a small letter · 0 to 1 words	1 -4 -3 -2 -1 -1 0 -1 0 -2 0 0
a small letter · 14 to 18 words	2 1 -1 -3 0 -5 -3 -4 -1 1 0 0
a small letter · 19 to 25 words	1 -2 1 1 2 -4 -3 -4 0 3 -1 0
a small letter · 2 to 3 words	0 -3 -8 1 -2 -1 0 -2 0 0 0 0
a small letter · 4 to 6 words	0 0 -2 -1 -1 3 -1 0 1 0 -1 -1
a small letter · 7 to 13 words	0 1 -1 -2 0 0 -1 -5 0 2 0 -1
a small letter · over 25 words	1 -1 -1 0 4 -4 -3 -3 0 1 -1 1
an ellipsis · 0 to 1 words	4 0 -1 -5 -2 -2 -2 -2 -1 0 0 -1
an ellipsis · 14 to 18 words	2 1 0 -3 -6 -1 -1 -1 1 1 -1 0
an ellipsis · 19 to 25 words	1 0 -2 -1 -3 0 0 -1 0 0 0 0
an ellipsis · 2 to 3 words	-1 -1 0 -5 -4 -3 2 -1 0 0 1 -2
an ellipsis · 4 to 6 words	1 -1 -1 -5 -2 -2 0 -2 -1 0 -2 2
an ellipsis · 7 to 13 words	2 1 -1 -6 -9 -1 -1 -3 -2 2 -2 1
an ellipsis · over 25 words	2 -1 -1 -3 -3 -1 -2 -1 0 0 -2 3
an exclamation mark · 0 to 1 words	0 0 0 0 -2 -2 0 -1 -1 1 0 0
an exclamation mark · 14 to 18 words	-1 1 -3 -3 -1 0 1 0 -1 -2 2 -1
an exclamation mark · 19 to 25 words	1 1 -3 -2 1 -1 -2 -1 -1 1 0 0
an exclamation mark · 2 to 3 words	-1 -1 -2 -2 -4 -6 1 -2 1 0 1 -1
an exclamation mark · 4 to 6 words	2 -1 1 -4 -4 -5 -1 -6 -1 1 -1 1
an exclamation mark · 7 to 13 words	0 3 -3 -7 -4 -2 0 -2 -1 0 0 0
an exclamation mark · over 25 words	-2 -1 -2 -3 -1 -1 3 -1 -2 -2 3 -1
another sign · 0 to 1 words	-1 -4 -4 1 -2 -2 1 -1 -2 -1 0 0
another sign · 14 to 18 words	0 2 -2 -4 2 0 -2 -1 0 3 -2 1
another sign · 19 to 25 words	1 1 -2 -2 -1 -1 -1 -1 -1 1 -2 1
another sign · 2 to 3 words	-3 -4 -1 1 -7 -3 3 0 -1 1 1 -1
another sign · 4 to 6 words	0 -3 -3 -2 -5 -7 2 1 0 0 -1 0
another sign · 7 to 13 words	-1 -2 -5 -2 0 -3 -1 1 2 -3 0 1
another sign · over 25 words	1 0 -2 -2 -5 -1 0 -1 -1 0 0 0
# start × size
# · 0 to 1 words	-4 0 0 4 -1 -1 -1 0 2 -3 -5 5
# · 2 to 3 words	-3 0 0 3 -2 -1 0 -1 0 -1 0 0
# · 4 to 6 words	1 0 0 -1 1 -1 -2 0 0 0 -1 0
# · 7 to 13 words	1 1 -1 -2 1 -1 -2 0 0 0 1 -1
@ · 0 to 1 words	-3 0 0 4 2 -3 -1 -1 -1 0 -1 1
@ · 2 to 3 words	0 -1 0 0 -2 -1 -1 0 -1 -1 0 1
a bracket · 0 to 1 words	2 -1 -2 -8 -6 -3 -3 5 2 -3 2 -2
a bracket · 14 to 18 words	-3 0 0 -1 -2 0 3 0 -2 1 1 -2
a bracket · 19 to 25 words	-4 1 -1 -2 -5 0 3 3 -2 -1 0 1
a bracket · 2 to 3 words	-1 -1 0 -2 -2 -1 1 0 0 2 -1 -1
a bracket · 4 to 6 words	-2 -4 -1 -5 -4 0 3 2 -3 0 1 -1
a bracket · 7 to 13 words	-3 -2 -2 -4 -2 -8 2 5 -2 -1 -2 3
a bracket · over 25 words	1 -1 -2 -1 -2 -1 2 -1 -1 -1 1 1
a bullet · 0 to 1 words	1 -4 -3 -2 -6 -8 1 -3 0 0 1 0
a bullet · 14 to 18 words	0 -2 1 -5 -2 -1 1 -1 1 -1 0 -1
a bullet · 19 to 25 words	0 -1 1 -3 0 -1 0 -2 1 -1 0 0
a bullet · 2 to 3 words	2 -6 -4 1 -4 -5 -2 -3 0 1 0 1
a bullet · 4 to 6 words	1 -6 -6 -2 -2 -1 0 -2 1 0 -1 0
a bullet · 7 to 13 words	0 -3 1 -3 -2 -3 0 -1 0 1 0 -1
a bullet · over 25 words	1 -1 0 -2 -3 -1 0 -1 1 -1 -1 0
a capital · 0 to 1 words	-1 -4 -3 0 -2 0 1 -4 0 1 0 0
a capital · 14 to 18 words	1 -1 0 -2 1 -6 -1 -2 1 0 0 0
a capital · 19 to 25 words	0 -3 1 0 0 -5 0 -2 0 0 0 0
a capital · 2 to 3 words	1 -3 -2 0 0 0 -1 -1 1 0 0 0
a capital · 4 to 6 words	0 -1 -1 1 0 0 0 -2 0 0 0 1
a capital · 7 to 13 words	0 0 0 0 1 -1 0 -5 0 1 0 0
a capital · over 25 words	-1 -2 1 1 1 -2 2 -2 0 0 0 0
a dash · 0 to 1 words	0 -1 -1 -3 1 -4 1 0 -1 -2 0 1
a dash · 14 to 18 words	-2 -1 -2 -2 -4 0 5 -1 1 -2 3 -2
a dash · 2 to 3 words	-1 2 0 -1 -5 0 0 0 -2 1 0 0
a dash · 4 to 6 words	-2 -1 -1 1 -6 -3 0 3 -1 -2 -1 2
a dash · 7 to 13 words	-3 -1 -1 -5 -5 -2 3 3 -1 -3 0 1
a dash · over 25 words	-1 -1 0 -1 -1 -1 1 -1 -1 -2 1 -1
a figure · 0 to 1 words	1 -4 -4 0 -8 -7 -2 -5 1 -1 -1 -1
a figure · 14 to 18 words	-1 -1 -4 -4 1 -1 1 -1 0 -1 0 -1
a figure · 19 to 25 words	0 -1 -3 -3 1 0 0 -1 -2 0 0 0
a figure · 2 to 3 words	-2 -6 -4 1 -8 -1 1 -4 -2 -1 -1 2
a figure · 4 to 6 words	0 -3 0 -1 0 -9 1 -5 -1 0 0 0
a figure · 7 to 13 words	2 0 -4 1 -4 -3 -2 -4 1 -1 -2 1
a figure · over 25 words	0 -1 -6 -3 -5 -1 1 0 0 -1 0 0
a letter without case · 0 to 1 words	-1 -1 -1 -1 -4 -4 2 -3 0 0 -1 0
a letter without case · 14 to 18 words	0 1 -2 -5 -1 -2 0 -2 0 -1 -1 1
a letter without case · 19 to 25 words	0 1 -4 -3 2 -1 -1 0 0 0 -1 0
a letter without case · 2 to 3 words	1 -2 1 0 -9 -5 0 -2 -1 1 -1 1
a letter without case · 4 to 6 words	1 -1 1 1 -3 -5 -1 -4 0 0 -2 2
a letter without case · 7 to 13 words	-2 -3 -1 -3 2 -1 0 -4 1 0 1 -1
a letter without case · over 25 words	-3 1 -3 1 -2 -2 3 -1 0 -1 1 -2
a quotation mark · 0 to 1 words	0 -1 0 0 -1 -2 1 -1 0 -2 0 0
a quotation mark · 14 to 18 words	1 2 -4 -1 -5 -1 0 1 -2 -2 -1 2
a quotation mark · 19 to 25 words	-1 2 -5 -2 -2 -1 1 1 -2 2 -1 1
a quotation mark · 2 to 3 words	-4 3 1 -4 0 -5 4 -1 -1 0 0 1
a quotation mark · 4 to 6 words	0 1 -4 -5 -4 -4 1 -3 1 -3 0 -1
a quotation mark · 7 to 13 words	-2 1 1 -2 -1 -5 1 2 -1 1 -2 2
a quotation mark · over 25 words	-4 -2 -2 -4 -4 -2 4 -2 -1 -1 3 -2
a small letter · 0 to 1 words	0 -3 -1 -1 0 -1 0 2 -1 1 0 1
a small letter · 14 to 18 words	-2 -3 -5 1 -6 -1 3 -1 -1 -1 1 -1
a small letter · 19 to 25 words	-1 -1 -2 -1 -4 0 2 -1 -2 -2 1 1
a small letter · 2 to 3 words	-2 -2 -2 1 -4 -2 1 -1 -2 3 0 0
a small letter · 4 to 6 words	-3 -3 -4 1 3 -2 0 -5 0 -2 1 -1
a small letter · 7 to 13 words	-3 -5 -6 1 1 -1 2 -4 -1 1 2 -1
a small letter · over 25 words	1 -2 -1 -4 2 -1 -1 -1 1 0 -1 1
another sign · 0 to 1 words	2 -1 -1 -1 -3 -4 -1 0 -1 1 0 0
another sign · 14 to 18 words	-2 2 -2 -3 -2 -1 2 -1 -1 2 1 -1
another sign · 2 to 3 words	-2 0 -1 1 -1 -4 1 -3 1 1 0 -1
another sign · 4 to 6 words	0 -4 -1 3 -5 -3 0 -3 2 -1 -2 2
another sign · 7 to 13 words	-2 3 -4 1 -5 -2 2 -1 -1 0 1 0
another sign · over 25 words	0 -1 -1 -1 -2 -1 1 0 -1 -1 0 0
© · 0 to 1 words	-2 -1 -1 -3 -2 2 -1 1 0 1 -1 0
© · 14 to 18 words	3 0 0 0 -2 0 -2 0 -2 0 -2 2
© · 2 to 3 words	2 -1 -1 -3 -6 2 -2 -4 1 0 -1 2
© · 4 to 6 words	4 -2 -1 -6 -6 2 -4 -4 -2 0 -2 3
© · 7 to 13 words	7 -1 -1 -4 -6 -1 -3 -5 -1 -1 -2 2
# capitals × size
a capital at its start only · 0 to 1 words	-1 -2 -1 -3 -4 0 1 1 -3 2 1 1
a capital at its start only · 14 to 18 words	-2 0 2 0 -4 -2 3 2 0 0 -2 2
a capital at its start only · 19 to 25 words	-3 -2 2 -5 -2 -2 3 -2 0 1 0 -1
a capital at its start only · 2 to 3 words	2 2 -2 -3 -2 -7 -1 1 0 0 -1 1
a capital at its start only · 4 to 6 words	0 -3 -1 -3 -2 -12 0 -4 0 0 0 -1
a capital at its start only · 7 to 13 words	-1 -2 4 -2 -2 -7 2 -6 0 2 1 -1
a capital at its start only · over 25 words	-3 -1 1 1 -3 -1 2 -1 0 0 0 0
a capital on each word · 0 to 1 words	0 -3 -3 -2 -2 0 1 -5 0 0 1 0
a capital on each word · 14 to 18 words	0 1 -4 -1 0 -1 0 -1 0 0 1 0
a capital on each word · 19 to 25 words	1 1 -5 1 -7 -1 1 0 0 1 0 0
a capital on each word · 2 to 3 words	0 -4 -4 1 -1 2 -1 -2 1 1 -1 0
a capital on each word · 4 to 6 words	0 -5 -5 0 -1 4 0 -1 0 -2 0 1
a capital on each word · 7 to 13 words	0 -2 -7 1 -4 -2 1 -6 -1 1 1 -1
a capital on each word · over 25 words	0 -2 -2 -5 -2 -1 1 -1 0 -2 1 -1
capitals throughout · 0 to 1 words	1 -6 -5 0 -4 1 -2 -1 0 2 -1 0
capitals throughout · 14 to 18 words	1 -1 -1 -2 0 0 -1 0 -1 -2 0 0
capitals throughout · 19 to 25 words	2 0 -2 -2 1 0 -1 0 1 0 -1 0
capitals throughout · 2 to 3 words	-1 -5 0 2 -3 -1 0 -4 0 -3 -1 0
capitals throughout · 4 to 6 words	-1 -1 0 1 -6 -1 0 -3 -2 0 0 1
capitals throughout · 7 to 13 words	-2 -1 0 -5 0 -4 1 0 -1 -2 1 1
capitals throughout · over 25 words	0 0 -3 -2 -3 0 1 0 0 -3 1 0
mostly capitals · 0 to 1 words	-1 0 0 -2 -1 2 0 0 -1 2 0 -1
mostly capitals · 14 to 18 words	0 -2 -4 0 0 -3 0 1 0 -1 1 -1
mostly capitals · 19 to 25 words	0 0 -2 0 0 -3 -2 3 0 0 -1 1
mostly capitals · 2 to 3 words	1 -1 -1 -2 -1 -2 0 -4 -1 0 0 1
mostly capitals · 4 to 6 words	0 0 -1 0 1 0 0 2 -1 0 0 0
mostly capitals · 7 to 13 words	1 0 -2 1 1 2 0 2 0 -1 0 0
mostly capitals · over 25 words	-1 0 -3 0 3 -3 -2 -2 -1 1 0 -1
no capitals · 0 to 1 words	0 -3 -2 -2 -1 -1 0 3 0 0 -1 0
no capitals · 19 to 25 words	-2 0 -1 -1 -2 0 2 1 -1 0 0 0
no capitals · 2 to 3 words	-1 -5 0 -1 -3 -4 1 -2 0 0 0 0
no capitals · 4 to 6 words	-3 -5 -5 2 2 -9 1 -5 -1 -1 0 1
no capitals · 7 to 13 words	-2 -4 -4 -2 0 -3 1 -2 0 -1 1 -2
no capitals · over 25 words	1 0 -2 -2 2 -1 -1 0 0 -1 -1 1
no letters with case · 0 to 1 words	1 -5 -3 1 -4 -6 -2 -2 -1 -1 0 -1
no letters with case · 14 to 18 words	-2 1 -3 -6 -1 -2 0 -2 0 1 -1 1
no letters with case · 19 to 25 words	-1 0 0 -4 1 -1 0 -1 -2 -1 -1 1
no letters with case · 2 to 3 words	2 -2 0 0 -4 -7 -2 0 0 1 -2 1
no letters with case · 4 to 6 words	1 -1 1 -3 -4 -3 1 -5 0 0 -1 2
no letters with case · 7 to 13 words	1 -2 -1 -4 0 -6 0 0 2 -2 0 0
no letters with case · over 25 words	-2 1 -2 1 -2 -3 2 -1 -1 -1 0 0
some capitals · 0 to 1 words	2 0 0 0 -3 2 -3 -2 0 -2 1 -1
some capitals · 14 to 18 words	-1 -1 0 0 -1 -7 1 -8 -2 0 1 -1
some capitals · 19 to 25 words	0 -2 0 -1 -1 -4 1 -10 -1 0 1 1
some capitals · 2 to 3 words	-1 0 -1 0 0 0 0 -3 0 0 1 -1
some capitals · 4 to 6 words	0 1 -4 -1 -2 -3 0 -3 1 0 -1 -1
some capitals · 7 to 13 words	0 -1 1 -2 0 -10 0 -2 0 0 0 0
some capitals · over 25 words	0 -2 1 0 0 -2 2 -3 1 0 0 0
# capitals × gap above × size
a capital at its start only · more blank lines · 2 to 3 words	-3 3 0 -1 -1 -1 -2 0 0 2 -2 -1
a capital at its start only · more blank lines · 4 to 6 words	-2 3 0 -1 -1 -1 -2 0 0 3 -2 -3
a capital at its start only · more blank lines · 7 to 13 words	-1 2 0 -1 -1 0 -1 0 0 1 -1 -1
a capital at its start only · no blank line · 0 to 1 words	1 -1 -1 -5 -2 1 1 0 -3 2 1 1
a capital at its start only · no blank line · 14 to 18 words	-4 1 0 1 -1 -1 2 1 -1 0 0 0
a capital at its start only · no blank line · 19 to 25 words	-4 -2 2 -3 -1 -1 2 -2 -1 1 0 -1
a capital at its start only · no blank line · 2 to 3 words	1 -1 -1 -2 -1 -7 0 -1 -1 -1 1 0
a capital at its start only · no blank line · 4 to 6 words	1 -3 0 -1 -3 -8 1 -5 -1 -1 1 0
a capital at its start only · no blank line · 7 to 13 words	0 -3 3 -1 -3 -5 -1 -2 -2 1 -2 2
a capital at its start only · no blank line · over 25 words	-3 0 2 -1 0 0 1 0 0 1 1 -1
a capital at its start only · one blank line · 0 to 1 words	-1 -1 0 -1 -2 -3 1 1 -1 0 0 1
a capital at its start only · one blank line · 14 to 18 words	-1 -2 1 -2 -6 -1 2 1 0 0 -2 1
a capital at its start only · one blank line · 19 to 25 words	-2 -2 0 -4 0 -1 2 0 0 1 0 -1
a capital at its start only · one blank line · 2 to 3 words	1 1 -6 -3 -3 -4 -1 2 -1 2 0 0
a capital at its start only · one blank line · 4 to 6 words	-1 -2 -1 -5 -1 -10 1 -2 0 1 1 -1
a capital at its start only · one blank line · 7 to 13 words	-1 -2 2 -3 -2 -6 1 -7 0 0 1 -1
a capital at its start only · one blank line · over 25 words	-1 -1 0 1 -11 -1 2 -1 0 -1 -1 2
a capital at its start only · the end of the file · 2 to 3 words	2 1 0 -6 1 -1 0 0 -1 1 0 0
a capital at its start only · the end of the file · 4 to 6 words	3 -1 0 -4 -1 0 0 0 1 -1 0 0
a capital at its start only · two blank lines · 2 to 3 words	1 0 -1 -1 -3 -2 -1 -1 1 -1 0 0
a capital at its start only · two blank lines · 4 to 6 words	0 -2 -1 3 -4 -2 -2 -1 1 0 -2 2
a capital at its start only · two blank lines · 7 to 13 words	2 1 -1 -2 -3 0 -2 -1 -1 2 -2 1
a capital on each word · more blank lines · 0 to 1 words	-2 -2 0 3 0 -1 -1 -1 1 -2 -2 1
a capital on each word · more blank lines · 2 to 3 words	0 3 0 -4 -1 -1 -2 0 2 1 -2 0
a capital on each word · more blank lines · 7 to 13 words	-2 3 0 -1 -1 0 -1 0 0 2 -2 -1
a capital on each word · no blank line · 0 to 1 words	1 -4 -3 -1 0 0 0 -2 0 1 0 1
a capital on each word · no blank line · 14 to 18 words	0 0 -2 -4 1 0 -1 0 0 -2 1 -1
a capital on each word · no blank line · 19 to 25 words	0 -1 -2 -3 -4 0 2 -1 0 0 1 -1
a capital on each word · no blank line · 2 to 3 words	1 -5 -6 0 -3 1 -1 -1 1 1 -1 0
a capital on each word · no blank line · 4 to 6 words	1 -3 -9 0 0 -1 -1 0 -1 0 0 1
a capital on each word · no blank line · 7 to 13 words	1 -2 -3 1 -2 -1 0 -3 -1 -1 -1 1
a capital on each word · no blank line · over 25 words	1 -1 -3 -3 0 -1 0 0 0 -3 1 0
a capital on each word · one blank line · 0 to 1 words	-1 -1 -4 -1 -4 0 1 -9 0 0 0 0
a capital on each word · one blank line · 14 to 18 words	0 0 -3 1 -3 0 1 0 1 0 0 0
a capital on each word · one blank line · 19 to 25 words	1 1 -3 1 -5 0 0 1 0 1 -1 0
a capital on each word · one blank line · 2 to 3 words	0 -3 -3 1 -1 1 0 -7 -1 0 0 0
a capital on each word · one blank line · 4 to 6 words	-1 -4 -7 1 -1 4 -1 -2 1 -2 -1 1
a capital on each word · one blank line · 7 to 13 words	0 -3 -5 2 -3 -1 1 -3 0 1 1 -1
a capital on each word · one blank line · over 25 words	-2 0 0 -2 -7 -1 3 -1 0 0 2 -1
a capital on each word · the end of the file · 0 to 1 words	1 0 -1 -1 -1 -2 0 0 0 0 0 0
a capital on each word · the end of the file · 2 to 3 words	0 1 0 -1 -2 -2 0 0 -1 1 0 0
a capital on each word · the end of the file · 4 to 6 words	1 -1 0 1 -2 -1 0 0 1 -1 0 0
a capital on each word · the end of the file · 7 to 13 words	0 1 -1 -3 -2 0 0 0 -1 1 0 0
a capital on each word · two blank lines · 0 to 1 words	0 0 -1 1 -3 -3 -4 -2 1 -2 -2 1
a capital on each word · two blank lines · 2 to 3 words	0 0 -1 -1 0 -1 -1 -1 1 1 -3 0
a capital on each word · two blank lines · 4 to 6 words	0 1 1 -2 -4 -3 0 -1 0 0 0 0
a capital on each word · two blank lines · 7 to 13 words	2 0 -1 -3 -3 -1 0 0 -1 2 -1 -1
capitals throughout · more blank lines · 0 to 1 words	-4 -3 0 4 -1 -3 -1 -3 1 -4 -1 2
capitals throughout · no blank line · 0 to 1 words	4 -3 -3 -5 -2 -1 -2 0 0 2 -2 1
capitals throughout · no blank line · 2 to 3 words	0 -4 1 1 -1 -7 1 -2 0 -1 -1 0
capitals throughout · no blank line · 4 to 6 words	-2 0 -4 2 -6 0 0 -2 0 0 1 -1
capitals throughout · no blank line · 7 to 13 words	1 1 -3 -4 -1 -2 0 -1 0 -2 2 2
capitals throughout · one blank line · 0 to 1 words	0 -3 -3 -2 -6 2 0 0 1 -1 1 -2
capitals throughout · one blank line · 19 to 25 words	2 0 -2 -2 1 0 -1 0 1 1 -1 0
capitals throughout · one blank line · 2 to 3 words	0 -3 0 -2 -3 0 0 -2 0 -1 -1 1
capitals throughout · one blank line · 4 to 6 words	1 -2 1 -1 -3 -3 0 -1 -1 0 -1 2
capitals throughout · one blank line · 7 to 13 words	-3 -3 1 -3 0 -2 1 1 -1 -1 0 1
capitals throughout · the end of the file · 0 to 1 words	-7 -2 0 7 0 -1 0 0 2 -2 0 0
capitals throughout · the end of the file · 2 to 3 words	-4 -2 0 4 0 0 0 0 2 -2 0 0
capitals throughout · two blank lines · 0 to 1 words	-3 -1 0 3 -1 -2 -2 -2 1 -2 -3 1
mostly capitals · more blank lines · 14 to 18 words	-2 3 -1 0 -2 0 -1 0 0 1 -1 0
mostly capitals · more blank lines · 2 to 3 words	-1 3 0 -2 -1 -1 -2 0 1 2 -2 -1
mostly capitals · more blank lines · 4 to 6 words	-3 5 0 -2 -3 -1 -3 0 0 4 -3 -2
mostly capitals · more blank lines · 7 to 13 words	-5 5 -1 -2 -4 -1 -3 -1 0 4 -3 -3
mostly capitals · no blank line · 14 to 18 words	0 -3 -6 0 0 -2 0 0 1 -2 1 -1
mostly capitals · no blank line · 19 to 25 words	0 -2 0 0 1 -2 -2 1 0 1 -2 0
mostly capitals · no blank line · 2 to 3 words	3 -3 -5 -4 -2 0 -1 -3 -1 2 -1 0
mostly capitals · no blank line · 4 to 6 words	0 -5 -2 0 -2 1 0 1 0 1 0 0
mostly capitals · no blank line · 7 to 13 words	0 -4 -1 0 2 3 -2 1 0 -1 0 -1
mostly capitals · no blank line · over 25 words	1 -1 -3 -1 1 -2 -3 -1 0 1 -1 0
mostly capitals · one blank line · 14 to 18 words	0 0 -2 -1 0 -2 -1 1 1 0 0 0
mostly capitals · one blank line · 19 to 25 words	2 -1 -2 0 0 -2 -2 2 1 -1 0 0
mostly capitals · one blank line · 2 to 3 words	1 -2 0 0 0 -5 -1 -3 -1 -2 0 1
mostly capitals · one blank line · 4 to 6 words	0 2 -3 -1 1 -1 0 2 -1 0 -1 1
mostly capitals · one blank line · 7 to 13 words	2 3 -4 1 -1 -1 0 1 0 0 -1 2
mostly capitals · one blank line · over 25 words	-1 1 -2 1 2 -2 -2 -1 -2 -1 0 1
mostly capitals · the end of the file · 14 to 18 words	2 0 -1 -2 -2 0 0 0 0 0 0 0
mostly capitals · the end of the file · 4 to 6 words	1 2 -1 -4 -3 -2 0 0 -2 2 0 0
mostly capitals · the end of the file · 7 to 13 words	2 -1 -3 -9 -2 -1 0 0 1 -1 0 0
mostly capitals · two blank lines · 14 to 18 words	2 0 -1 -1 -3 0 -3 0 1 1 -1 -1
mostly capitals · two blank lines · 2 to 3 words	3 1 0 -5 -3 -1 -2 0 -2 1 0 0
mostly capitals · two blank lines · 4 to 6 words	0 2 0 -3 0 0 -3 -2 1 4 -1 0
mostly capitals · two blank lines · 7 to 13 words	1 0 -2 -5 -2 -2 1 -2 0 0 1 -1
no capitals · no blank line · 0 to 1 words	0 -2 -1 -2 0 0 1 2 0 -1 -1 1
no capitals · no blank line · 19 to 25 words	-1 0 -1 0 -2 0 2 0 -1 0 0 0
no capitals · no blank line · 2 to 3 words	-1 -2 1 -3 -1 -7 1 1 0 0 -1 0
no capitals · no blank line · 4 to 6 words	-2 0 -3 -1 0 -5 2 -3 1 0 -1 1
no capitals · no blank line · 7 to 13 words	-2 -3 -1 -1 0 -2 1 -1 0 1 0 -1
no capitals · no blank line · over 25 words	0 0 -1 0 0 0 0 0 0 -2 0 1
no capitals · one blank line · 0 to 1 words	1 -3 -2 -1 -1 -4 -2 5 -1 2 0 0
no capitals · one blank line · 2 to 3 words	0 -4 -3 0 -5 0 -2 -3 -2 0 -2 2
no capitals · one blank line · 4 to 6 words	-1 -3 -2 -1 4 -6 0 -3 -1 0 0 0
no capitals · one blank line · 7 to 13 words	0 -2 -3 -2 0 -3 0 -3 0 -1 1 0
no capitals · one blank line · over 25 words	0 0 -1 -1 2 -1 -1 0 0 0 0 0
no capitals · the end of the file · 4 to 6 words	-7 -4 0 7 -3 0 0 0 4 -4 0 0
no capitals · two blank lines · 0 to 1 words	1 -1 0 -1 -1 -1 1 -1 -1 2 1 -1
no capitals · two blank lines · 2 to 3 words	1 0 0 -1 -1 -1 -1 0 2 -1 -1 0
no capitals · two blank lines · 4 to 6 words	-3 -1 0 3 -1 0 -1 0 0 -1 -2 2
no letters with case · no blank line · 0 to 1 words	1 -3 -5 0 -5 -4 -1 -2 -1 -1 0 0
no letters with case · no blank line · 14 to 18 words	0 -3 -3 -5 -2 -1 1 -1 -1 0 0 1
no letters with case · no blank line · 19 to 25 words	-1 1 -3 -2 2 0 -1 0 -1 -2 0 1
no letters with case · no blank line · 2 to 3 words	3 -3 1 -1 -3 -5 -2 -2 0 1 -1 1
no letters with case · no blank line · 4 to 6 words	1 -2 1 -5 -2 -2 1 -4 0 0 0 0
no letters with case · no blank line · 7 to 13 words	0 -3 0 -2 1 -4 0 -1 1 0 0 0
no letters with case · no blank line · over 25 words	-2 1 -3 0 0 -1 1 -1 0 -1 1 -1
no letters with case · one blank line · 0 to 1 words	2 -4 -2 0 -5 -6 -2 0 0 -1 0 0
no letters with case · one blank line · 14 to 18 words	0 0 -2 -3 0 -1 -1 -2 0 1 -2 1
no letters with case · one blank line · 19 to 25 words	-1 -2 1 -2 -1 -1 1 -1 -1 -1 0 1
no letters with case · one blank line · 2 to 3 words	0 -2 -3 1 -2 -5 -1 1 -1 1 -2 2
no letters with case · one blank line · 4 to 6 words	-1 -1 1 -1 -5 -2 2 -3 -3 1 0 2
no letters with case · one blank line · 7 to 13 words	1 -1 -2 -5 -2 -3 0 0 3 -1 -1 0
no letters with case · one blank line · over 25 words	-2 2 -1 1 -4 -2 3 0 -2 0 1 0
no letters with case · the end of the file · 0 to 1 words	-1 -2 0 2 0 0 0 0 2 -2 0 0
no letters with case · two blank lines · 0 to 1 words	3 -1 0 -1 0 -1 -2 0 0 0 -1 1
some capitals · more blank lines · 14 to 18 words	-3 5 -1 -1 -4 0 -3 0 0 4 -3 -2
some capitals · more blank lines · 19 to 25 words	-1 2 0 0 -2 0 -1 0 0 1 -1 0
some capitals · more blank lines · 4 to 6 words	-3 3 0 0 -2 -1 -2 0 1 2 -2 -1
some capitals · more blank lines · 7 to 13 words	-5 6 -2 -2 -4 -1 -4 -1 0 5 -4 -2
some capitals · no blank line · 0 to 1 words	1 0 0 -3 -2 2 -2 -1 0 -2 -1 0
some capitals · no blank line · 14 to 18 words	-1 -3 -2 2 0 -4 0 -5 0 1 0 -1
some capitals · no blank line · 19 to 25 words	-1 -3 0 -1 0 -4 1 -7 0 -1 0 0
some capitals · no blank line · 2 to 3 words	1 0 -2 0 -8 0 -1 -1 0 -1 -1 0
some capitals · no blank line · 4 to 6 words	0 -2 -3 -1 -2 -6 1 -7 1 -1 1 -2
some capitals · no blank line · 7 to 13 words	0 -3 -1 -1 0 -13 0 -2 1 0 -1 0
some capitals · no blank line · over 25 words	-1 -6 0 -3 1 -6 1 -2 0 0 0 0
some capitals · one blank line · 0 to 1 words	3 0 0 0 -2 -1 -3 -2 -1 1 1 0
some capitals · one blank line · 14 to 18 words	0 -1 1 -7 -1 -5 0 -6 -2 -1 1 0
some capitals · one blank line · 19 to 25 words	-2 -2 1 0 -1 -3 2 -7 -2 0 2 -1
some capitals · one blank line · 2 to 3 words	-1 -2 -1 -1 0 0 0 -3 -2 1 1 -1
some capitals · one blank line · 4 to 6 words	-2 3 -9 -3 -1 -2 1 -1 0 1 -2 1
some capitals · one blank line · 7 to 13 words	-1 -1 0 -3 0 -6 1 -2 -2 0 1 0
some capitals · one blank line · over 25 words	0 -2 1 0 -2 -1 2 -3 -1 0 0 1
some capitals · the end of the file · 14 to 18 words	2 0 -2 -2 -3 0 0 0 0 0 0 0
some capitals · the end of the file · 19 to 25 words	2 -2 -1 -1 -2 0 0 0 2 -2 0 0
some capitals · the end of the file · 4 to 6 words	-1 3 0 -2 0 0 0 0 -3 3 0 0
some capitals · the end of the file · 7 to 13 words	1 0 -4 -2 -6 0 0 0 0 0 0 0
some capitals · two blank lines · 14 to 18 words	3 0 -3 -3 -1 0 -1 0 0 0 0 0
some capitals · two blank lines · 19 to 25 words	2 0 -3 -2 -1 0 -1 0 1 0 -2 1
some capitals · two blank lines · 4 to 6 words	0 2 -1 -6 -1 -2 0 -2 0 1 -1 0
some capitals · two blank lines · 7 to 13 words	0 0 -4 0 -1 -2 -1 -1 1 -1 -2 1
some capitals · two blank lines · over 25 words	0 0 0 -4 -5 -1 1 0 0 -1 2 -2
# sentences inside
0	1 -4 -1 0 -1 0 0 -1 0 1 0 0
1	-2 -4 -1 0 3 -3 1 -6 1 1 -1 0
2	-1 -4 2 3 1 0 1 -2 -1 2 0 0
over 2	0 0 0 -1 1 -1 1 -3 0 2 -1 0
# length of words
more	-1 2 0 0 -2 0 1 -4 0 -1 1 0
up to 3.5	2 -7 -3 -3 -10 0 -1 -6 -1 2 -1 1
up to 4.5	2 -7 -3 1 -4 -5 -1 -1 1 -1 -3 2
up to 5.2	0 -6 -5 -1 -3 -3 0 0 -1 1 -1 1
up to 5.8	1 -2 -2 0 1 -1 0 -4 0 0 0 0
up to 6.5	0 -3 -1 0 0 2 -1 0 1 1 -1 1
up to 9	0 -3 3 1 1 1 1 1 0 0 0 0
# dateline
a dateline	-3 -2 -8 -2 -4 -3 6 -1 -1 -10 5 -1
# an agency at its end × size
an agency at its end · 0 to 1 words	-5 -1 -2 -2 -4 4 -3 3 0 -1 0 2
an agency at its end · 14 to 18 words	-4 -1 -5 1 4 -1 -1 -1 0 -1 1 -2
an agency at its end · 19 to 25 words	1 -3 -4 1 2 -2 -4 -1 0 0 -1 0
an agency at its end · 2 to 3 words	-4 -3 -2 2 -9 5 -5 1 -1 0 -2 1
an agency at its end · 4 to 6 words	-4 -2 -4 0 3 3 -7 1 0 3 -2 -1
an agency at its end · 7 to 13 words	-5 -4 -8 0 3 4 -3 5 1 1 -2 1
an agency at its end · over 25 words	-1 -2 -1 -4 3 -2 -4 -2 1 1 -1 -1
# a year × size
a year · 0 to 1 words	-2 -2 -1 6 -4 -5 -5 -3 -1 0 0 1
a year · 14 to 18 words	-1 -3 -2 2 2 -2 -1 -3 1 0 0 -1
a year · 19 to 25 words	-1 -2 -4 1 1 -2 0 -4 -1 -1 1 1
a year · 2 to 3 words	-1 -3 -3 3 -4 -2 -1 -3 1 0 -1 0
a year · 4 to 6 words	-1 -4 -7 2 -2 -9 -1 -9 -2 0 -2 2
a year · 7 to 13 words	-1 -4 -4 5 1 0 -2 -8 -2 1 0 0
a year · over 25 words	0 -3 -2 1 3 -2 -1 1 -1 1 0 0
# a time of day × size
a time of day · 0 to 1 words	0 -2 -1 2 -1 -1 -3 0 1 -1 -2 0
a time of day · 14 to 18 words	-4 -2 -3 5 -4 -1 -2 0 -2 2 -2 0
a time of day · 19 to 25 words	-1 -1 -2 2 -4 0 1 0 0 0 1 -1
a time of day · 2 to 3 words	-3 -3 -2 4 -2 1 -2 -1 1 -1 -1 1
a time of day · 4 to 6 words	1 -3 -6 2 -5 -2 -6 -3 1 1 -6 3
a time of day · 7 to 13 words	2 -6 -3 6 -10 -1 -5 -5 -2 4 -4 3
a time of day · over 25 words	-2 -1 0 1 -1 0 2 0 -1 0 1 -1
# a bar × size
a bar · 0 to 1 words	-3 -1 -1 1 -2 -2 2 0 0 -1 1 -1
a bar · 14 to 18 words	1 -3 -5 3 3 -1 -4 0 2 1 -2 -1
a bar · 19 to 25 words	3 -2 -3 2 0 0 -3 0 1 0 -1 1
a bar · 2 to 3 words	0 -3 -1 2 -4 1 -3 -1 0 -2 -2 3
a bar · 4 to 6 words	1 -3 -4 1 -9 4 -3 -3 -2 0 0 1
a bar · 7 to 13 words	2 -4 -6 3 -2 1 -2 -3 2 0 0 -2
a bar · over 25 words	-1 0 -3 -2 4 0 -2 0 1 1 0 -1
# a dot between words × size
a dot between words · 0 to 1 words	2 -3 -2 -3 -5 -7 0 -4 0 1 0 0
a dot between words · 14 to 18 words	1 -2 1 -5 -1 -1 0 -1 1 -1 0 -1
a dot between words · 19 to 25 words	-3 -2 -1 0 1 -1 2 -2 0 -2 3 -3
a dot between words · 2 to 3 words	1 -6 -3 0 -4 -6 -1 -3 1 0 0 0
a dot between words · 4 to 6 words	2 -7 -6 -3 0 -2 -1 -2 1 -1 -2 0
a dot between words · 7 to 13 words	-1 -2 1 -2 -3 -7 1 -5 0 0 0 -1
a dot between words · over 25 words	1 -1 -2 -2 -3 -1 0 -1 1 -2 -1 0
# a web address × size
a web address · 0 to 1 words	0 -1 -1 -1 -6 -2 1 -3 -1 0 0 -1
a web address · 14 to 18 words	-2 -2 -3 0 -4 -1 3 -1 1 -2 2 -2
a web address · 19 to 25 words	-1 -2 -3 1 -2 0 2 -2 0 -2 1 -1
a web address · 2 to 3 words	0 1 -1 -2 -1 1 0 -1 -1 1 0 0
a web address · 4 to 6 words	-1 -1 -1 2 -1 -1 2 -4 1 0 1 -2
a web address · 7 to 13 words	-2 -2 -5 0 2 -2 1 -4 2 -1 0 -2
a web address · over 25 words	2 -1 -6 3 1 -1 -4 -1 0 -3 -3 3
# a mail address × size
a mail address · 0 to 1 words	-3 -1 0 3 -1 0 -2 2 -2 2 -1 1
a mail address · 14 to 18 words	-5 0 0 -2 -3 0 5 0 -1 -1 5 -4
a mail address · 2 to 3 words	-2 0 0 -4 -2 0 3 0 0 -1 2 -2
a mail address · 4 to 6 words	0 -1 0 3 -4 -2 -4 1 -1 1 -3 3
a mail address · 7 to 13 words	-2 -3 -1 2 -1 -2 0 1 -1 -2 1 0
a mail address · over 25 words	1 -1 -2 2 3 0 -4 0 0 0 -3 3
# a name behind @ × size
a name behind @ · 0 to 1 words	-3 0 0 4 1 -3 -2 -1 0 0 -2 1
a name behind @ · 14 to 18 words	-4 0 0 1 -4 0 3 0 -1 0 2 -2
a name behind @ · 19 to 25 words	-2 -1 -1 2 0 0 1 0 -1 1 0 0
a name behind @ · 2 to 3 words	-1 -1 -1 2 -6 -2 1 0 -2 0 0 1
a name behind @ · 4 to 6 words	-1 -1 -1 3 -5 -5 0 1 -2 2 -1 0
a name behind @ · 7 to 13 words	-1 -3 -2 -2 3 -1 1 2 -1 -1 1 0
a name behind @ · over 25 words	1 -1 -1 -1 1 -1 -2 0 -1 0 -1 0
# a copyright sign × size
a copyright sign · 0 to 1 words	-5 -1 -1 0 -2 3 -1 2 0 1 0 -1
a copyright sign · 14 to 18 words	-1 -1 1 -3 3 -1 -5 -1 1 0 1 -1
a copyright sign · 19 to 25 words	1 -2 -2 -1 3 -1 -3 0 1 1 -2 0
a copyright sign · 2 to 3 words	-2 -2 -1 -4 -6 4 -2 -4 0 -2 0 2
a copyright sign · 4 to 6 words	1 -2 -1 -9 -3 0 1 -5 -1 -2 1 1
a copyright sign · 7 to 13 words	2 -3 -3 -1 1 1 -4 -6 -1 0 -2 2
a copyright sign · over 25 words	1 -2 -4 -3 3 -1 -3 -1 1 2 -1 0
# a question mark × size
a question mark · 0 to 1 words	0 0 0 -2 -1 -2 1 -1 -1 0 1 -1
a question mark · 14 to 18 words	0 0 0 -6 -2 -2 0 -2 1 0 0 0
a question mark · 19 to 25 words	-2 -2 1 -4 -4 -1 1 -2 1 0 1 -2
a question mark · 2 to 3 words	-2 1 -2 -7 -8 -5 3 -2 -2 0 1 -1
a question mark · 4 to 6 words	0 0 -7 -3 -7 -8 2 -8 1 0 0 -1
a question mark · 7 to 13 words	3 1 -3 -11 -7 -6 -1 -7 1 -1 -1 1
a question mark · over 25 words	1 -2 1 -3 -2 -1 0 -2 -1 -1 -1 2
# a colon × size
a colon · 14 to 18 words	1 1 -3 -2 2 -2 -2 -2 0 2 0 -1
a colon · 19 to 25 words	0 3 -10 -1 1 -2 0 -5 0 2 0 0
a colon · 2 to 3 words	-4 -1 -4 0 -2 6 -1 -3 0 2 -1 -1
a colon · 4 to 6 words	-1 2 -2 2 -4 5 -1 3 -1 1 1 0
a colon · 7 to 13 words	1 2 -5 0 -3 1 -1 -1 -1 -2 2 0
a colon · over 25 words	0 0 0 -1 3 -1 0 -3 0 1 0 0
# a slash between words × size
a slash between words · 0 to 1 words	-4 -3 -1 0 0 1 -1 4 0 -1 -2 1
a slash between words · 14 to 18 words	0 -3 -6 -1 1 -2 -1 -1 1 0 -1 0
a slash between words · 19 to 25 words	0 -4 -4 -2 4 -2 -4 -2 0 -1 0 0
a slash between words · 2 to 3 words	-4 -3 -3 -1 -2 5 -4 3 -3 2 -2 1
a slash between words · 4 to 6 words	-4 -4 0 -8 0 6 0 -3 -1 1 2 -4
a slash between words · 7 to 13 words	-1 -5 -3 -5 1 5 -1 -5 1 -2 -1 0
a slash between words · over 25 words	1 -2 -5 -1 3 -2 -4 -2 -1 -1 -1 2
# a full date at its end × size
a full date at its end · 14 to 18 words	1 -2 -2 2 -2 0 -3 0 -2 2 -1 0
a full date at its end · 19 to 25 words	1 -1 -2 0 2 0 -2 -1 0 1 -2 1
a full date at its end · 4 to 6 words	1 -1 -1 1 -7 -5 -1 -1 -1 3 -1 0
a full date at its end · 7 to 13 words	1 -4 -1 1 -4 -3 -2 -1 -2 3 -3 2
# a figure × size
a figure · 0 to 1 words	2 -5 -5 -1 -2 -6 -2 -8 0 -1 -1 -1
a figure · 14 to 18 words	0 -1 -3 2 0 -3 0 -6 -2 0 0 -1
a figure · 19 to 25 words	-1 -1 -3 0 2 -5 1 -5 -2 -2 1 1
a figure · 2 to 3 words	-1 -3 -8 -1 -4 -5 2 -9 -1 -1 1 0
a figure · 4 to 6 words	-1 -3 0 2 0 -7 1 -12 -2 -1 1 1
a figure · 7 to 13 words	0 -4 0 3 0 2 0 -3 -1 -2 1 1
a figure · over 25 words	-1 -3 -2 1 2 -2 1 -2 0 -2 2 0
# an arrow × size
an arrow · 0 to 1 words	0 -1 0 -5 -3 -4 1 -1 0 -2 2 -2
an arrow · 14 to 18 words	2 -2 -2 -2 -3 0 2 0 3 -3 1 -1
an arrow · 2 to 3 words	-1 -2 -1 -3 -4 -4 2 -1 0 1 -1 0
an arrow · 4 to 6 words	-1 -3 -2 -3 -7 -3 3 1 0 0 2 -1
an arrow · 7 to 13 words	-2 -4 1 -2 1 -2 0 2 3 -5 1 0
an arrow · over 25 words	1 -1 -2 -1 -3 -1 0 0 0 -2 0 0
# two or three capitalized words and nothing else × size
two or three capitalized words and nothing else · 2 to 3 words	0 -2 -8 1 1 -6 0 -2 -1 0 0 1
# more figures than letters × size
more figures than letters · 0 to 1 words	0 -5 -3 1 -7 -9 0 -5 -1 -1 0 -1
more figures than letters · 2 to 3 words	0 -4 -3 4 -8 -9 -5 -3 -2 2 -3 1
more figures than letters · 4 to 6 words	-1 -4 -4 2 -7 -4 -4 -2 2 -2 -5 4
more figures than letters · 7 to 13 words	0 -1 0 -2 -2 0 1 0 0 -1 0 1
# a bracket × size
a bracket · 0 to 1 words	1 -2 -2 -6 -6 -3 -1 5 2 -1 1 -2
a bracket · 14 to 18 words	0 -2 -3 -4 2 -3 0 -2 1 -1 0 0
a bracket · 19 to 25 words	0 0 -5 -1 0 -3 0 2 0 -2 1 -1
a bracket · 2 to 3 words	-1 -1 -2 -1 0 -3 0 -2 1 1 0 -1
a bracket · 4 to 6 words	-3 0 -6 -6 1 -4 2 1 -3 2 1 0
a bracket · 7 to 13 words	-1 -3 -11 -5 -1 2 0 3 0 -1 1 -1
a bracket · over 25 words	1 -1 -2 -1 0 -1 0 -3 -1 -1 0 1
# a quotation mark × size
a quotation mark · 0 to 1 words	0 -1 0 -1 -2 -3 0 -2 1 -3 -1 1
a quotation mark · 14 to 18 words	1 -1 0 -3 -9 -2 3 0 -2 -1 -1 1
a quotation mark · 19 to 25 words	-1 2 -4 -8 -2 -3 1 -1 -2 0 1 1
a quotation mark · 2 to 3 words	-2 4 1 -7 -1 -7 3 -2 -1 -1 0 0
a quotation mark · 4 to 6 words	2 0 0 -5 -1 -9 0 -4 -1 -3 -1 1
a quotation mark · 7 to 13 words	1 -2 -4 -8 1 -9 0 0 1 -4 -2 3
a quotation mark · over 25 words	-2 1 0 -5 -1 -2 4 -4 -2 0 2 0
# a comma × size
a comma · 0 to 1 words	0 -2 0 -4 -2 -2 1 -1 -2 2 1 -1
a comma · 14 to 18 words	-2 -2 -2 1 -3 -4 3 -1 -2 0 1 -2
a comma · 19 to 25 words	-2 -4 -1 0 0 -4 2 0 -1 0 0 0
a comma · 2 to 3 words	-5 -1 -4 3 0 -4 3 -4 0 1 1 -2
a comma · 4 to 6 words	-1 -5 -4 1 -2 0 2 -2 -1 -1 0 1
a comma · 7 to 13 words	-2 -3 -2 3 -4 0 2 1 0 2 1 -1
a comma · over 25 words	-1 -2 0 0 0 -2 2 -2 -1 -1 1 0
# a word for a picture × size
a word for a picture · 0 to 1 words	-3 -1 -2 -4 -5 4 -3 2 -1 1 -2 2
a word for a picture · 14 to 18 words	-3 -3 -1 -8 5 -2 -4 -2 1 1 -1 -2
a word for a picture · 19 to 25 words	2 -4 -6 0 4 -2 -7 0 0 0 -2 2
a word for a picture · 2 to 3 words	-3 -2 -4 -12 -2 9 -6 -4 0 1 1 -1
a word for a picture · 4 to 6 words	1 -5 -5 -8 -4 8 -5 -8 -1 0 2 -1
a word for a picture · 7 to 13 words	-5 -4 -4 -6 8 4 -4 -8 1 1 -1 0
a word for a picture · over 25 words	1 -2 -5 -5 4 -3 -6 -1 -1 3 -2 0
# a sign of currency or percent × size
a sign of currency or percent · 0 to 1 words	-2 -1 0 -3 -1 -2 3 -1 -1 -1 2 -2
a sign of currency or percent · 14 to 18 words	0 2 1 -5 -1 0 -1 -1 -2 0 -2 3
a sign of currency or percent · 19 to 25 words	-2 2 1 -2 -9 0 1 0 -1 2 0 -1
a sign of currency or percent · 2 to 3 words	-1 -1 -1 -5 -5 -4 2 0 -2 1 2 -2
a sign of currency or percent · 4 to 6 words	-1 0 -1 -5 -7 -5 3 -1 0 -1 2 -2
a sign of currency or percent · 7 to 13 words	0 0 -1 -8 -7 -5 1 -1 -2 0 -1 1
a sign of currency or percent · over 25 words	-2 0 -3 -4 0 -1 2 -1 -2 0 1 -1
# a label before a colon × size
a label before a colon · 0 to 1 words	-2 -3 -2 -1 -6 2 1 -5 2 0 0 -2
a label before a colon · 14 to 18 words	2 0 -1 -2 -1 -2 -1 -1 -2 0 0 0
a label before a colon · 19 to 25 words	-1 0 -4 -4 -2 -1 2 -2 1 0 0 -1
a label before a colon · 2 to 3 words	-3 -7 0 -1 -6 5 -1 -5 0 0 -1 0
a label before a colon · 4 to 6 words	-2 2 -1 4 -7 5 -2 0 0 1 0 0
a label before a colon · 7 to 13 words	3 3 -7 -1 -6 3 -3 -8 0 -2 1 0
a label before a colon · over 25 words	0 -2 1 -4 -2 -1 1 -1 -2 1 0 -1
# times above × times below
0 · 0	0 -5 1 -1 -1 -1 1 0 0 0 -1 1
0 · 1	1 0 -1 -2 2 1 -3 -2 1 2 -1 -1
0 · 2	2 -1 -7 1 1 0 -3 -1 -1 2 -1 0
0 · 3	-1 1 -6 -3 4 -1 -2 -2 -3 2 1 -1
0 · over 3	0 -1 -4 1 2 1 -1 -1 -1 -1 1 0
1 · 0	2 0 -4 -3 -3 2 -2 -3 -1 1 0 0
1 · 1	2 -2 -6 2 -1 -1 -3 -1 1 -2 -1 -1
1 · 2	-1 -2 -5 -1 5 -5 -2 -1 -1 1 1 -1
1 · 3	-1 0 -2 2 0 0 -4 0 1 1 0 -1
1 · over 3	-1 -1 -2 2 1 0 0 0 -1 -1 1 0
2 · 0	1 1 -1 3 -1 -1 -6 -2 -1 0 -1 2
2 · 1	0 -3 -5 -2 6 -2 -3 -1 -1 1 2 -2
2 · 2	2 -2 -1 0 -2 0 -3 -1 1 0 0 -1
2 · 3	-1 0 -1 0 1 1 1 0 0 -2 1 -1
2 · over 3	0 1 -1 1 0 1 -1 -1 -1 1 2 -1
3 · 0	-2 -4 -4 0 8 -4 -3 -2 -1 2 1 -1
3 · 1	2 -2 -1 0 -3 1 -4 0 1 0 0 0
3 · 3	1 0 0 -3 -2 2 -2 1 -2 2 0 1
3 · over 3	1 -2 -1 -3 0 -1 0 -2 -1 -2 2 0
over 3 · 0	0 -4 -2 -3 2 1 0 -1 0 -2 1 -1
over 3 · 1	-1 -2 -1 1 1 1 0 0 -1 -2 1 -1
over 3 · 2	-1 1 -1 0 0 0 0 0 -1 0 2 -1
over 3 · 3	-1 -2 -1 1 -1 0 0 -1 -1 0 2 -1
over 3 · over 3	1 -3 -2 0 -2 -3 0 -2 1 -1 1 -2
# comes again × size × close
above and below · 0 to 1 words · no sentence	2 -1 -2 2 -2 -1 -4 -2 -1 -2 1 -1
above and below · 14 to 18 words · no sentence	0 0 -3 -3 2 0 -2 0 0 0 1 0
above and below · 19 to 25 words · a credit	-2 0 -1 0 2 0 0 0 -1 1 0 0
above and below · 19 to 25 words · no sentence	0 -2 -1 -1 1 -1 -1 0 1 -1 -1 1
above and below · 19 to 25 words · the end of a sentence	-2 -1 -2 -1 1 -1 0 -1 0 1 0 -1
above and below · 2 to 3 words · no sentence	2 -2 -2 0 0 -3 -2 -2 -1 -1 2 -1
above and below · 2 to 3 words · the end of a sentence	2 -1 0 -2 -1 -1 -1 0 1 -1 -1 1
above and below · 4 to 6 words · a credit	-4 0 0 -1 3 -2 -2 0 0 1 -1 0
above and below · 4 to 6 words · no sentence	0 0 -3 0 0 1 0 -1 0 0 0 -1
above and below · 4 to 6 words · the end of a sentence	-1 -1 -1 0 -1 -1 2 -1 -1 1 2 -2
above and below · 7 to 13 words · a credit	-1 -1 0 0 2 -2 -2 0 0 1 -1 -2
above and below · 7 to 13 words · no sentence	0 -3 -5 2 0 -5 -1 -1 -1 0 0 0
above and below · 7 to 13 words · the end of a sentence	-1 -3 -3 -2 1 -2 1 -1 -1 1 1 -1
above and below · over 25 words · a credit	-2 0 -1 0 1 0 -1 0 1 0 -1 0
above · 0 to 1 words · no sentence	0 -3 -2 1 -1 1 -1 -1 0 -1 1 0
above · 0 to 1 words · the end of a sentence	1 -1 0 -2 -1 -1 0 0 1 -2 1 0
above · 14 to 18 words · a credit	-1 1 -1 -1 1 -1 -3 0 -1 1 0 0
above · 14 to 18 words · no sentence	3 1 -5 -7 -6 -1 0 -1 -2 1 0 1
above · 14 to 18 words · the end of a sentence	0 -1 -2 1 2 -1 -2 -1 -2 2 -1 0
above · 19 to 25 words · a credit	-1 0 -1 0 2 -1 -3 0 -1 -1 1 -1
above · 19 to 25 words · no sentence	0 1 -2 -2 -1 -1 0 -1 -1 2 0 0
above · 19 to 25 words · the end of a sentence	-1 -1 1 1 3 0 -2 0 -2 3 -1 -1
above · 2 to 3 words · a credit	-4 -1 -1 -4 -1 5 -4 0 -2 2 0 -3
above · 2 to 3 words · no sentence	0 -1 -5 -1 -1 -2 1 -2 0 -1 1 -1
above · 2 to 3 words · the end of a sentence	0 -1 0 -3 -6 -3 2 0 1 -1 0 -1
above · 4 to 6 words · a credit	-2 -1 -1 -2 1 1 -3 -1 0 3 -2 -2
above · 4 to 6 words · no sentence	0 1 -5 -1 -1 -2 -1 -5 -1 0 0 0
above · 4 to 6 words · the end of a sentence	1 -2 -2 -4 -1 -5 1 -1 0 2 1 -2
above · 7 to 13 words · a credit	1 -2 -1 -3 1 -2 -6 -1 -1 2 1 -3
above · 7 to 13 words · no sentence	3 0 -11 -1 -3 0 -2 -4 -1 0 0 1
above · 7 to 13 words · the end of a sentence	0 -2 -1 -3 1 -4 -1 -3 -1 2 0 0
above · over 25 words · a credit	-1 0 -1 -1 4 0 -3 0 0 2 -2 1
above · over 25 words · no sentence	0 -1 -2 -2 1 -1 0 0 -1 2 0 0
above · over 25 words · the end of a sentence	-1 -1 1 -2 -1 -1 0 -1 1 0 -1 -1
below · 0 to 1 words · no sentence	0 -4 -4 -1 -2 0 -1 1 1 0 -1 0
below · 0 to 1 words · the end of a sentence	2 -1 0 -3 -1 -1 -1 0 -2 1 0 1
below · 14 to 18 words · a credit	0 -2 -1 -1 2 0 -3 0 -1 0 1 -1
below · 14 to 18 words · no sentence	0 2 -4 -1 0 -1 -3 -1 -1 1 -1 1
below · 14 to 18 words · the end of a sentence	0 -1 0 0 3 -1 -4 0 2 0 0 -1
below · 19 to 25 words · a credit	0 0 -1 0 1 0 -2 0 -1 2 1 0
below · 19 to 25 words · no sentence	1 1 -1 -2 1 -1 -2 -1 0 -1 1 -1
below · 19 to 25 words · the end of a sentence	0 0 -3 1 2 -1 -2 0 0 -1 1 -1
below · 2 to 3 words · a credit	-4 -2 -1 -4 -3 5 -3 0 -3 3 0 -2
below · 2 to 3 words · no sentence	0 -1 -2 -1 0 -3 -1 -1 1 1 0 0
below · 2 to 3 words · the end of a sentence	1 -2 0 -6 1 -3 0 0 -1 1 -1 0
below · 4 to 6 words · a credit	-3 -2 -1 -3 -1 2 -1 0 -1 2 -1 -2
below · 4 to 6 words · no sentence	0 1 -8 -2 2 -2 -1 -5 0 0 0 -1
below · 4 to 6 words · the end of a sentence	1 -2 -3 1 -2 -3 -1 -1 0 0 1 -1
below · 7 to 13 words · a credit	-3 1 -2 -2 2 0 -3 0 -1 1 0 -2
below · 7 to 13 words · no sentence	0 2 -5 -1 1 1 -3 -4 0 0 -1 0
below · 7 to 13 words · the end of a sentence	2 -2 0 -2 1 -3 -2 -3 1 -1 0 0
below · over 25 words · a credit	-2 -1 -1 -1 3 0 -3 0 0 1 -1 -1
below · over 25 words · no sentence	0 2 -3 -2 2 -1 -1 0 -1 0 0 0
below · over 25 words · the end of a sentence	0 -2 2 -3 1 -1 -2 0 1 0 -1 0
nowhere else · 0 to 1 words · a credit	-2 -1 -1 -2 -3 1 -1 2 1 -1 -2 0
nowhere else · 0 to 1 words · no sentence	1 -5 -4 -2 -3 0 0 -1 -1 1 -1 0
nowhere else · 0 to 1 words · the end of a sentence	0 1 -1 -6 1 -5 2 -5 2 0 0 -1
nowhere else · 14 to 18 words · a credit	0 -1 -2 -4 3 -2 -4 -1 0 2 -2 1
nowhere else · 14 to 18 words · no sentence	0 0 0 1 0 -5 -1 -5 -1 -1 0 -1
nowhere else · 14 to 18 words · the end of a sentence	-1 -7 0 -1 -4 -5 2 -1 2 -2 -1 1
nowhere else · 19 to 25 words · a credit	2 -4 -5 -4 3 -2 -3 -2 1 0 0 0
nowhere else · 19 to 25 words · no sentence	-1 0 1 0 -1 -3 0 1 -1 2 -1 0
nowhere else · 19 to 25 words · the end of a sentence	0 -4 1 -2 -4 -4 1 -1 0 -2 -1 0
nowhere else · 2 to 3 words · a credit	1 -2 -3 -1 -5 1 -2 -2 3 -5 0 1
nowhere else · 2 to 3 words · no sentence	-1 -4 -3 -1 -1 -3 2 -2 0 1 -1 0
nowhere else · 2 to 3 words · the end of a sentence	-2 -1 1 -2 -2 0 2 -2 2 -1 1 -1
nowhere else · 4 to 6 words · a credit	-2 -2 -4 -2 -1 4 -2 1 -3 1 0 0
nowhere else · 4 to 6 words · no sentence	-2 -4 -2 1 -1 -4 2 -1 0 1 0 -1
nowhere else · 4 to 6 words · the end of a sentence	0 -3 -1 -1 2 -10 0 0 0 0 -1 1
nowhere else · 7 to 13 words · a credit	-1 -4 -8 -3 1 3 -1 3 0 -3 0 0
nowhere else · 7 to 13 words · no sentence	0 -1 0 -1 -2 0 0 -2 1 0 0 -2
nowhere else · 7 to 13 words · the end of a sentence	-1 -2 3 -1 -2 -3 2 0 0 1 -1 1
nowhere else · over 25 words · a credit	1 -2 -2 -5 2 -3 -4 -1 0 1 -1 0
nowhere else · over 25 words · no sentence	0 0 -1 -1 2 -2 -1 -3 -1 0 -1 1
nowhere else · over 25 words · the end of a sentence	-1 -2 0 1 -4 -2 2 -2 0 -1 1 1
# same above
0 to 1 lines away	-1 0 -5 0 3 0 -4 -4 -1 1 -1 2
14 to 20 lines away	-1 -1 -5 2 -3 -1 0 -2 0 -3 1 0
2 lines away	2 0 -5 1 1 0 -5 -2 0 1 0 -1
21 to 40 lines away	-1 0 -5 0 -3 0 1 -2 -1 0 1 -1
3 lines away	3 1 -7 -2 1 -1 -5 -3 -1 2 -1 1
4 to 5 lines away	2 -1 -1 0 -1 2 -2 -1 0 0 0 -1
41 to 80 lines away	1 -3 -3 -1 -5 -1 -2 -2 0 -2 -1 1
6 to 8 lines away	4 -1 -1 -1 -4 1 -8 0 0 1 -2 0
9 to 13 lines away	1 -3 -4 -5 0 2 -1 -2 0 -1 1 -1
over 80 lines away	1 0 -3 -2 -6 0 0 -2 0 -1 0 1
# same below
0 to 1 lines away	1 -4 -10 -5 6 2 -7 -5 0 0 -1 2
14 to 20 lines away	0 -5 -7 0 -1 -1 -1 -1 -1 -1 0 0
2 lines away	3 1 -1 -3 2 0 -4 -4 -1 0 0 -1
21 to 40 lines away	-1 -2 -3 1 -4 -1 0 -1 0 0 0 -2
3 lines away	1 1 -5 -3 5 -1 -4 -4 0 0 -1 1
4 to 5 lines away	1 3 -3 -4 2 1 -2 -2 0 1 0 0
41 to 80 lines away	-1 -1 -2 1 -2 -2 -2 -1 1 0 -1 0
6 to 8 lines away	2 3 0 -1 -2 1 -7 -1 0 0 -1 0
9 to 13 lines away	1 0 -4 -4 0 1 -2 0 0 2 0 -1
over 80 lines away	2 1 -4 -1 -7 -1 -1 -1 1 0 0 -2
# same above × size
0 to 1 lines away · 0 to 1 words	2 0 -1 -5 1 -1 -1 -1 -2 2 0 0
0 to 1 lines away · 14 to 18 words	-1 1 -4 -5 1 -2 -1 -1 0 -1 -2 1
0 to 1 lines away · 19 to 25 words	-1 -2 -3 -2 2 -1 -2 0 1 1 -1 -1
0 to 1 lines away · 2 to 3 words	-2 -1 -1 3 0 1 -4 0 -2 0 0 0
0 to 1 lines away · 4 to 6 words	-3 1 -3 -1 4 1 -4 -1 0 -1 -1 1
0 to 1 lines away · 7 to 13 words	0 -1 -7 -2 1 -4 -2 -1 1 0 -1 1
0 to 1 lines away · over 25 words	-1 -1 1 -1 2 -1 -2 0 0 2 -2 2
14 to 20 lines away · 0 to 1 words	-2 -2 -1 2 0 -1 0 0 0 -2 0 0
14 to 20 lines away · 2 to 3 words	1 -2 -1 0 0 -1 -3 -1 -1 -2 1 0
14 to 20 lines away · 4 to 6 words	1 0 -1 3 -7 1 -2 -1 -3 1 1 -2
14 to 20 lines away · 7 to 13 words	0 0 -3 -2 -4 -2 1 -2 -1 -1 1 0
2 lines away · 0 to 1 words	1 -1 -1 1 -3 -1 -1 -1 -1 0 0 -1
2 lines away · 14 to 18 words	2 1 -1 -2 0 -1 -4 0 -1 2 -1 -2
2 lines away · 19 to 25 words	1 -1 -2 -1 1 -1 -1 0 0 -2 0 0
2 lines away · 2 to 3 words	1 -3 -1 1 -2 -2 -2 0 0 2 1 -2
2 lines away · 4 to 6 words	2 -1 -1 -2 0 1 -5 0 2 -1 -1 0
2 lines away · 7 to 13 words	0 1 -5 1 -1 -1 -3 0 -2 2 1 -3
2 lines away · over 25 words	-2 0 0 -1 2 0 0 0 0 0 1 -1
21 to 40 lines away · 0 to 1 words	1 -1 -2 1 -8 -1 -2 -1 2 -1 2 -3
21 to 40 lines away · 14 to 18 words	0 -2 0 -1 -3 0 1 0 1 -2 1 -1
21 to 40 lines away · 19 to 25 words	-2 0 0 0 -1 0 2 0 -1 0 2 -2
21 to 40 lines away · 2 to 3 words	-1 0 -1 -2 -3 -1 1 -1 0 0 1 -2
21 to 40 lines away · 4 to 6 words	-1 1 -2 1 -3 0 0 -2 -1 0 1 -1
21 to 40 lines away · 7 to 13 words	-1 -2 -2 1 -3 -4 0 -3 0 -1 0 0
3 lines away · 0 to 1 words	3 -2 -1 -2 -3 0 -3 -2 -1 0 1 0
3 lines away · 14 to 18 words	1 1 -2 -2 1 0 -3 0 -1 3 -2 1
3 lines away · 19 to 25 words	2 1 -2 -1 1 0 -3 0 -2 3 -3 0
3 lines away · 2 to 3 words	3 -2 0 0 -3 -2 -3 0 0 -2 1 0
3 lines away · 4 to 6 words	1 -1 -1 0 0 -3 -2 -1 1 4 -1 0
3 lines away · 7 to 13 words	2 2 -6 -6 2 1 -5 0 -3 2 -2 0
3 lines away · over 25 words	0 0 -1 0 2 0 -2 0 0 3 -2 -1
4 to 5 lines away · 0 to 1 words	3 -2 -1 0 0 -2 -6 -1 0 -2 1 0
4 to 5 lines away · 14 to 18 words	4 -1 -2 -2 -2 0 -3 0 -1 0 0 -1
4 to 5 lines away · 19 to 25 words	-2 0 -1 2 1 0 -1 0 0 2 -2 0
4 to 5 lines away · 2 to 3 words	1 -1 -1 -2 0 2 -5 -1 0 0 -3 2
4 to 5 lines away · 4 to 6 words	0 0 -2 -1 -2 -1 0 -1 0 1 0 0
4 to 5 lines away · 7 to 13 words	5 -3 1 -3 -6 -5 -2 0 -2 3 0 -2
4 to 5 lines away · over 25 words	-1 0 -1 0 3 0 -1 0 0 3 -1 -1
41 to 80 lines away · 0 to 1 words	2 -2 -2 0 -5 0 -3 -1 1 -1 0 -1
41 to 80 lines away · 14 to 18 words	1 -1 0 1 -1 0 -2 0 -2 1 -2 3
41 to 80 lines away · 2 to 3 words	1 -2 -1 -2 -2 0 1 -1 1 -1 1 -1
41 to 80 lines away · 4 to 6 words	2 -1 -1 0 -8 -1 -2 -1 0 1 -1 1
41 to 80 lines away · 7 to 13 words	1 -1 -3 1 -3 -2 -1 -1 -3 1 0 2
6 to 8 lines away · 0 to 1 words	3 -3 -1 -1 0 0 -6 1 1 0 -2 0
6 to 8 lines away · 14 to 18 words	3 -1 -2 -2 -3 0 0 0 1 2 -2 -1
6 to 8 lines away · 19 to 25 words	-2 1 1 -1 -2 0 0 0 -1 0 0 1
6 to 8 lines away · 2 to 3 words	0 2 -1 -2 -2 3 -4 -1 0 0 0 0
6 to 8 lines away · 4 to 6 words	5 0 -2 -7 -4 0 -3 -1 1 2 -2 0
6 to 8 lines away · 7 to 13 words	6 -2 0 -5 -4 -3 -4 -1 -1 0 0 -1
9 to 13 lines away · 0 to 1 words	2 0 -1 -5 -5 0 -1 -1 1 2 0 -2
9 to 13 lines away · 2 to 3 words	1 -1 -1 -4 1 0 -1 -1 -1 0 1 -2
9 to 13 lines away · 4 to 6 words	0 -2 0 0 -1 2 0 -1 -1 2 1 -1
9 to 13 lines away · 7 to 13 words	-1 -2 -3 0 0 2 0 -1 -1 0 1 -2
over 80 lines away · 0 to 1 words	0 -3 -1 0 -3 0 0 -2 -1 0 0 1
over 80 lines away · 14 to 18 words	1 0 -1 -1 -4 0 0 0 -1 -1 0 2
over 80 lines away · 19 to 25 words	1 -1 -1 -1 -3 0 0 0 -1 -1 1 0
over 80 lines away · 2 to 3 words	1 -1 -1 -3 -6 -2 -1 -1 -1 -2 1 2
over 80 lines away · 4 to 6 words	0 2 -1 -4 -6 -3 1 -1 -1 -2 0 2
over 80 lines away · 7 to 13 words	0 -1 -2 -1 -3 -1 1 -1 -1 -3 1 1
over 80 lines away · over 25 words	1 -1 -2 -1 -1 0 -1 -1 0 -1 -1 1
# same below × size
0 to 1 lines away · 0 to 1 words	3 -2 -1 -7 -4 0 -1 -2 -1 1 0 0
0 to 1 lines away · 14 to 18 words	-2 -2 -4 -5 5 -1 -6 -1 1 -1 -2 1
0 to 1 lines away · 19 to 25 words	-1 -2 -5 -1 3 -1 -3 -1 1 1 0 -1
0 to 1 lines away · 2 to 3 words	3 -1 -1 -3 -2 1 -4 -1 -2 0 0 1
0 to 1 lines away · 4 to 6 words	-1 -4 -2 -3 4 1 -3 -2 1 -3 0 1
0 to 1 lines away · 7 to 13 words	-1 -1 -6 -3 4 -1 -3 -2 2 -1 -2 1
0 to 1 lines away · over 25 words	-1 -1 -3 -1 3 0 -3 0 0 2 -3 2
14 to 20 lines away · 0 to 1 words	0 -3 -1 0 1 -2 -1 0 0 -1 -1 0
14 to 20 lines away · 2 to 3 words	1 -4 -2 -2 2 0 -2 -1 -3 1 0 1
14 to 20 lines away · 4 to 6 words	-1 -2 -3 2 -3 2 -1 -1 -3 1 1 0
14 to 20 lines away · 7 to 13 words	0 0 -5 0 -4 -3 1 -1 0 -1 1 -1
2 lines away · 0 to 1 words	1 -1 -1 0 -3 0 -2 -1 -1 1 -1 -1
2 lines away · 14 to 18 words	0 2 -2 -2 1 0 -3 0 1 1 0 -2
2 lines away · 19 to 25 words	1 0 -2 -1 0 -1 -1 0 -1 -1 0 0
2 lines away · 2 to 3 words	0 4 -1 -2 -3 0 -3 0 -2 2 0 -1
2 lines away · 4 to 6 words	2 0 -2 -5 1 1 -4 -1 2 -3 1 0
2 lines away · 7 to 13 words	-1 0 0 -5 2 0 -4 -1 -1 1 1 -2
2 lines away · over 25 words	-2 0 -2 -1 1 0 1 0 0 -2 2 0
21 to 40 lines away · 0 to 1 words	0 -3 -3 2 -8 0 -3 -1 1 0 0 -2
21 to 40 lines away · 14 to 18 words	0 1 -1 -2 -4 0 1 0 -2 1 0 0
21 to 40 lines away · 19 to 25 words	0 -1 -1 -1 -2 0 0 0 0 -1 0 -1
21 to 40 lines away · 2 to 3 words	1 0 -4 -1 -3 -2 -2 -1 1 0 -1 -1
21 to 40 lines away · 4 to 6 words	-1 -1 -4 0 -2 0 0 -2 -1 -1 1 0
21 to 40 lines away · 7 to 13 words	0 -2 0 1 -4 -4 0 -1 -1 0 0 -1
3 lines away · 0 to 1 words	4 -1 -1 -7 -4 0 -3 -3 -1 -1 1 0
3 lines away · 14 to 18 words	0 1 -1 -1 3 0 -2 0 1 2 -1 0
3 lines away · 19 to 25 words	-3 1 -2 0 3 0 -1 0 -1 2 0 -1
3 lines away · 2 to 3 words	3 2 0 -1 -3 -1 -4 0 0 -1 0 1
3 lines away · 4 to 6 words	-2 0 -1 0 2 -2 -1 -1 0 2 0 -1
3 lines away · 7 to 13 words	-2 -1 -4 -5 6 1 -3 0 0 1 -3 1
3 lines away · over 25 words	-1 -1 -2 0 2 0 1 0 0 0 0 0
4 to 5 lines away · 0 to 1 words	5 -1 -1 -3 0 -1 -5 0 1 -1 0 0
4 to 5 lines away · 14 to 18 words	-1 1 2 -1 2 0 -3 0 -1 2 -2 -1
4 to 5 lines away · 19 to 25 words	-3 1 -1 1 1 0 -1 0 0 1 -1 0
4 to 5 lines away · 2 to 3 words	1 -1 -1 -4 1 3 -5 -1 1 -1 -3 2
4 to 5 lines away · 4 to 6 words	0 3 -1 -6 0 -1 0 -1 0 1 0 0
4 to 5 lines away · 7 to 13 words	-2 3 -2 -1 -1 -4 -2 -1 -2 2 1 -2
4 to 5 lines away · over 25 words	-2 1 -2 -1 2 0 0 0 0 -1 1 -1
41 to 80 lines away · 0 to 1 words	0 -2 -2 1 0 -2 -1 0 0 -1 0 -1
41 to 80 lines away · 14 to 18 words	2 0 -3 -1 0 0 -3 0 0 -1 -1 2
41 to 80 lines away · 19 to 25 words	0 1 -2 -2 1 0 -1 0 1 -1 -1 1
41 to 80 lines away · 2 to 3 words	-1 -4 1 1 -5 -3 1 -1 1 -1 0 0
41 to 80 lines away · 4 to 6 words	1 0 -3 0 -2 -2 -2 -1 -1 1 -2 1
41 to 80 lines away · 7 to 13 words	0 0 -2 1 -3 -1 -1 0 -2 1 -1 1
41 to 80 lines away · over 25 words	0 1 1 -1 1 0 -3 0 -1 0 -1 1
6 to 8 lines away · 0 to 1 words	2 1 -1 0 0 0 -6 1 0 0 -2 2
6 to 8 lines away · 14 to 18 words	0 0 -2 -1 -1 0 1 0 -1 2 0 0
6 to 8 lines away · 19 to 25 words	1 -1 1 -1 -2 0 -1 0 0 -1 0 0
6 to 8 lines away · 2 to 3 words	-1 -4 -1 0 -1 2 -6 0 -1 0 -1 1
6 to 8 lines away · 4 to 6 words	3 1 -1 -2 -3 -2 -2 -1 0 1 -1 0
6 to 8 lines away · 7 to 13 words	2 3 1 -5 -3 -2 -3 -1 -3 1 1 -1
9 to 13 lines away · 0 to 1 words	2 -1 -1 -10 -5 0 -1 1 0 2 0 -1
9 to 13 lines away · 14 to 18 words	2 0 1 -1 -1 0 -2 0 1 0 0 0
9 to 13 lines away · 2 to 3 words	1 -2 -1 -1 1 -1 -2 -1 -1 2 0 -1
9 to 13 lines away · 4 to 6 words	0 1 -1 -1 -1 1 1 -1 -1 0 2 -1
9 to 13 lines away · 7 to 13 words	-1 1 -4 -1 1 1 -1 -2 -1 2 0 -1
over 80 lines away · 0 to 1 words	0 -2 -1 -1 -4 1 -1 -1 2 0 -1 -2
over 80 lines away · 14 to 18 words	0 2 -2 -1 -2 0 -1 0 -1 2 0 -1
over 80 lines away · 2 to 3 words	1 0 -2 -1 -6 -2 -1 -1 2 0 0 -2
over 80 lines away · 4 to 6 words	1 1 -3 -2 -6 -4 -1 -1 0 -1 1 0
over 80 lines away · 7 to 13 words	2 -1 -1 -3 -3 -3 0 -1 1 -1 0 -1
over 80 lines away · over 25 words	1 -1 -1 -1 -2 0 -1 0 1 0 -1 -1
# paragraphs to the same above × size
0 · 0 to 1 words	0 -1 -2 0 -1 -1 0 -3 -1 -1 2 0
0 · 14 to 18 words	3 -1 -7 -8 1 -3 -3 -1 -1 1 -2 0
0 · 19 to 25 words	1 0 -4 1 1 -2 -2 0 -1 2 -1 0
0 · 2 to 3 words	-1 -1 -5 -1 0 -1 -1 -2 0 0 1 -1
0 · 4 to 6 words	-1 2 -7 -3 3 0 0 -1 0 1 1 -1
0 · 7 to 13 words	2 -1 -6 -3 -1 -6 -2 -2 -1 2 -2 1
0 · over 25 words	-1 -1 0 -3 2 -1 -2 0 1 2 -2 0
1 · 0 to 1 words	2 -3 -1 2 -1 -4 -3 -1 1 0 0 -1
1 · 14 to 18 words	0 0 -2 -2 -1 0 0 0 -1 2 -1 1
1 · 19 to 25 words	-1 1 -1 0 2 0 -3 0 -1 -1 1 -1
1 · 2 to 3 words	2 -4 -1 0 0 -1 -3 -1 1 -1 -1 -1
1 · 4 to 6 words	5 -2 -1 -6 -7 0 -1 -1 1 -1 -2 0
1 · 7 to 13 words	0 2 -4 -4 0 0 0 -1 -2 -1 1 0
2 to 3 · 0 to 1 words	4 -2 -1 1 -6 1 -7 -1 0 -1 0 0
2 to 3 · 14 to 18 words	1 0 0 0 0 0 -2 0 -2 2 0 0
2 to 3 · 19 to 25 words	-1 -1 2 -1 1 0 -1 -1 -2 2 0 0
2 to 3 · 2 to 3 words	0 -2 0 -1 -1 2 -3 -1 0 -1 0 0
2 to 3 · 4 to 6 words	-1 0 -1 1 -3 0 1 -1 -1 0 1 0
2 to 3 · 7 to 13 words	2 0 1 -1 -2 0 -2 -1 -2 0 0 1
2 to 3 · over 25 words	0 0 -1 -1 -2 0 1 0 0 -1 1 -1
4 to 8 · 0 to 1 words	2 -3 -1 0 -6 1 -3 0 0 0 -1 0
4 to 8 · 14 to 18 words	0 1 -1 -1 -3 0 1 0 0 0 0 0
4 to 8 · 2 to 3 words	0 -1 -1 -8 -3 2 0 -1 -2 0 1 0
4 to 8 · 4 to 6 words	-1 0 -1 1 -4 -1 1 -1 -2 1 1 -1
4 to 8 · 7 to 13 words	-1 0 -3 -1 -2 0 1 -1 -3 0 1 -1
over 8 · 0 to 1 words	0 -2 -1 1 -1 0 -2 -1 -2 -2 -1 2
over 8 · 14 to 18 words	1 -1 0 1 -1 0 -2 0 -1 -1 -1 1
over 8 · 2 to 3 words	2 -2 0 0 -1 -1 -3 -2 -3 -3 0 2
over 8 · 4 to 6 words	3 -2 -1 1 -1 2 -4 -3 -1 0 -1 1
over 8 · 7 to 13 words	-1 -2 -1 3 -4 -3 0 -4 -2 -3 1 1
# paragraphs to the same below × size
0 · 0 to 1 words	1 0 -1 -6 -2 1 0 -5 -1 2 0 1
0 · 14 to 18 words	-1 0 -7 -8 5 -2 -6 -1 0 1 -2 0
0 · 19 to 25 words	-1 1 -6 1 2 -1 -3 -1 -1 1 0 0
0 · 2 to 3 words	0 2 -3 -2 0 2 -2 -2 0 0 0 -1
0 · 4 to 6 words	-1 0 -5 -1 4 1 -1 -2 0 0 0 0
0 · 7 to 13 words	-2 2 -4 -6 4 -2 -3 -5 0 1 -1 1
0 · over 25 words	-2 -1 -5 -3 3 -1 -1 0 0 1 -2 1
1 · 0 to 1 words	3 -1 -1 -2 0 -3 -2 -1 0 0 -1 1
1 · 14 to 18 words	0 0 -1 -1 2 0 -3 0 -1 1 -1 0
1 · 19 to 25 words	0 0 -1 -1 2 0 -2 0 -1 -1 1 -1
1 · 2 to 3 words	3 -1 -1 0 0 0 -3 -1 -1 0 0 0
1 · 4 to 6 words	2 0 -1 -1 -3 0 -2 -1 -1 0 -2 2
1 · 7 to 13 words	0 0 -3 -3 1 0 -1 -1 -2 0 1 0
2 to 3 · 0 to 1 words	4 -1 -1 0 -1 1 -7 0 0 -2 0 1
2 to 3 · 14 to 18 words	2 -1 3 -2 -1 0 -3 0 1 0 -3 1
2 to 3 · 19 to 25 words	-1 0 0 -2 0 -1 0 0 1 0 0 -1
2 to 3 · 2 to 3 words	0 -4 0 -3 -2 2 0 -1 -1 -1 0 0
2 to 3 · 4 to 6 words	-2 2 -1 1 -2 1 0 -2 -2 0 1 -1
2 to 3 · 7 to 13 words	2 -1 -1 -2 0 1 -3 -1 0 -1 0 0
2 to 3 · over 25 words	0 0 0 -1 -2 0 0 0 0 1 0 -1
4 to 8 · 0 to 1 words	1 -3 -2 -1 -3 0 -2 1 2 0 -1 -1
4 to 8 · 14 to 18 words	-1 0 -2 -2 0 0 1 0 -1 2 0 0
4 to 8 · 2 to 3 words	2 -3 -2 0 -1 2 -5 0 2 -1 -2 2
4 to 8 · 4 to 6 words	0 -2 -3 -2 -4 -1 1 -1 -1 -1 1 0
4 to 8 · 7 to 13 words	0 -3 -3 0 -4 1 0 -1 1 -1 1 -1
over 8 · 0 to 1 words	0 -3 -3 1 -4 0 -3 1 0 2 0 0
over 8 · 14 to 18 words	0 2 -2 1 0 0 -3 0 0 0 1 0
over 8 · 2 to 3 words	1 -2 0 1 -2 -4 -3 -1 0 2 0 0
over 8 · 4 to 6 words	3 2 -5 0 -4 1 -4 -1 1 0 -1 0
over 8 · 7 to 13 words	2 -3 -1 2 -4 -5 -2 -1 0 0 0 -1
over 8 · over 25 words	0 0 2 -2 1 0 -2 0 1 0 -1 -2
# begins a longer line × size
above and below · 0 to 1 words	2 -1 0 0 -1 -2 -1 0 0 1 1 -2
above and below · 2 to 3 words	-2 -4 0 1 4 1 -2 0 -1 2 -2 1
above and below · 4 to 6 words	1 0 0 -2 -3 -1 0 0 -1 0 1 -1
above · 0 to 1 words	2 1 0 -4 -1 -1 0 0 0 0 1 -2
above · 14 to 18 words	-2 3 -3 -2 1 0 -2 0 -2 2 0 -1
above · 19 to 25 words	1 3 -2 -2 0 0 -4 -1 0 1 1 -1
above · 2 to 3 words	-4 4 -1 -1 3 -3 0 -1 -1 1 0 1
above · 4 to 6 words	-2 7 -4 -4 -5 -5 -3 -1 -4 3 -1 2
above · 7 to 13 words	-2 6 -8 -8 -8 2 -2 -1 -3 2 0 -1
below · 0 to 1 words	0 -1 0 0 -3 -3 1 0 2 -2 1 -2
below · 14 to 18 words	-3 -2 -3 -3 4 0 -4 0 1 -1 1 -1
below · 19 to 25 words	-1 -1 -3 -2 3 0 -2 0 -1 0 1 -1
below · 2 to 3 words	0 0 -2 -1 3 -6 -3 -1 1 0 -2 1
below · 4 to 6 words	-1 0 -3 -6 3 -5 0 -1 -3 1 0 0
below · 7 to 13 words	-5 0 -6 -7 9 -5 -8 -1 -1 0 -2 2
below · over 25 words	-3 -1 -1 -1 5 0 -2 0 0 1 0 -2
# begins with a shorter line × size
above and below · 2 to 3 words	1 0 0 0 -2 -1 -2 0 0 1 -1 -1
above and below · 4 to 6 words	3 0 1 -5 1 -2 -3 0 1 -1 -1 1
above and below · 7 to 13 words	-2 -2 2 -3 3 1 -1 0 -1 1 0 0
above and below · over 25 words	-2 0 -3 2 0 0 1 0 -1 -3 1 0
above · 14 to 18 words	-2 -2 -4 1 2 -1 -1 0 -2 0 1 0
above · 19 to 25 words	-1 -2 -1 1 2 -1 -2 1 1 -1 -1 1
above · 2 to 3 words	2 -2 0 -2 -2 -2 0 -1 2 -2 -1 -1
above · 4 to 6 words	-2 0 -2 -1 1 0 -1 -3 -1 1 0 0
above · 7 to 13 words	-3 -3 -4 2 4 0 -2 -2 -1 1 0 0
above · over 25 words	0 -2 -3 3 3 -1 -3 0 -1 1 -2 1
below · 14 to 18 words	2 -1 -4 0 -2 0 -2 0 1 -1 -1 0
below · 19 to 25 words	3 -3 0 -2 -3 0 -2 0 1 -2 -2 1
below · 2 to 3 words	1 -1 0 1 -4 -3 -5 0 2 -1 0 -2
below · 4 to 6 words	1 -1 -3 2 -1 -1 -2 -1 2 -1 -1 -2
below · 7 to 13 words	2 -3 -6 1 -1 -4 -2 -2 3 -1 -1 -2
below · over 25 words	0 -2 1 1 2 -1 -3 0 2 0 -2 -2
# begins a page title × size
above · 0 to 1 words	-1 1 0 -2 0 0 -2 0 -1 1 -2 0
above · 14 to 18 words	0 3 -2 -2 -3 0 -2 0 -2 2 -2 1
above · 2 to 3 words	-3 4 -1 -4 3 -3 -2 0 -4 5 -2 1
above · 4 to 6 words	-2 7 -3 -3 -5 -4 -2 0 -3 3 -1 1
above · 7 to 13 words	0 6 -7 -7 -10 -3 -4 0 -3 3 -2 1
below · 2 to 3 words	-2 2 -1 3 -1 -3 -1 0 0 1 -1 -1
# is a page title
above	0 0 -1 -1 2 -1 -1 -1 1 -2 1 -1
above and below	-2 -1 1 -1 1 -1 -2 0 -1 0 -1 1
below	5 -3 -6 -3 -3 -3 -4 0 3 -4 1 -2
# kind 3 above
byline	1 -1 -2 -3 0 -1 -2 4 -2 1 2 -2
counter	-1 -2 0 0 1 -2 0 -3 -1 0 1 1
credit	-2 2 -2 -1 2 -1 -1 -2 0 0 -2 1
date	1 -4 -1 -5 2 -1 1 -2 -1 0 1 -1
item	0 -5 -2 0 1 -2 0 -4 0 1 0 -1
link	-2 -1 -2 0 -3 1 1 -2 -2 0 0 0
sign-off	-3 1 -2 3 -5 -2 0 1 0 -2 0 1
symbols	0 -3 -2 1 -2 -3 -1 3 0 0 -1 0
text	0 -3 1 0 0 1 1 -1 0 1 0 0
version	-3 -1 -1 4 -3 -1 1 2 -1 -1 0 1
# length 3 above × close 3 above
0 words · no sentence	0 -3 -2 2 -1 -5 -1 3 0 0 -1 0
1 words · a credit	-1 -2 -2 3 2 -3 -1 -1 2 -4 -1 1
1 words · no sentence	0 -3 1 1 0 -2 0 -3 0 0 0 1
1 words · the end of a sentence	1 -4 2 -4 0 -2 -1 -2 2 -1 -1 -1
10 to 13 words · a credit	0 -1 -3 1 -3 -3 2 -1 0 -3 3 -2
10 to 13 words · no sentence	0 -1 0 0 -2 -2 0 -3 0 1 0 0
10 to 13 words · the end of a sentence	-1 -4 -1 -1 1 0 0 -1 0 0 -1 0
14 to 18 words · a credit	-1 2 1 -2 -2 1 0 -2 -1 -1 1 0
14 to 18 words · no sentence	-2 -2 -5 -1 3 -1 0 -3 -2 -1 0 0
14 to 18 words · the end of a sentence	0 -3 -1 -2 -3 0 0 -2 2 1 -1 1
19 to 25 words · a credit	0 1 -5 -1 -2 -4 1 -3 -1 -3 0 1
19 to 25 words · no sentence	-2 0 -3 -1 0 -2 1 0 -2 0 0 0
19 to 25 words · the end of a sentence	0 -2 -3 -1 -1 0 0 0 1 0 0 -1
2 words · a credit	-1 2 -1 0 -2 0 0 -1 2 -1 -1 1
2 words · no sentence	0 -3 1 -1 -3 -2 0 -3 0 0 0 0
2 words · the end of a sentence	1 1 -2 -2 -3 -2 0 -2 2 -3 -2 1
26 to 40 words · a credit	3 0 -3 0 -2 -3 -1 -1 0 -2 0 2
26 to 40 words · no sentence	-1 -2 -2 -3 -2 -2 1 -1 -1 0 0 0
26 to 40 words · the end of a sentence	-1 0 -4 -3 0 1 0 2 1 2 0 -1
3 words · a credit	-2 2 -3 -2 2 0 -2 -2 -1 0 -1 0
3 words · no sentence	-1 -4 -2 -1 0 -2 1 0 0 0 0 0
3 words · the end of a sentence	0 -1 1 -5 -4 -3 1 -4 3 -1 1 -1
4 words · a credit	-2 0 -1 -4 2 -1 0 1 0 -1 2 -1
4 words · no sentence	0 -1 -2 -3 -2 1 1 -1 1 -1 0 0
4 words · the end of a sentence	0 -4 1 -1 -2 -3 1 0 -1 1 0 -1
41 to 70 words · a credit	3 0 0 0 -4 -1 -2 1 0 2 -2 0
41 to 70 words · no sentence	0 0 -1 -7 -4 0 1 -2 0 -1 -1 1
41 to 70 words · the end of a sentence	0 0 -1 0 2 2 -1 2 0 1 0 0
5 to 6 words · a credit	-1 -1 -1 -1 -3 0 1 0 -2 2 -1 0
5 to 6 words · no sentence	0 -3 -2 0 -1 1 1 0 0 -1 0 0
5 to 6 words · the end of a sentence	1 -3 0 -6 0 0 0 -4 0 0 -1 0
7 to 9 words · a credit	-2 2 2 0 -2 0 0 -1 -1 3 1 -1
7 to 9 words · no sentence	0 -5 -5 -3 0 -1 1 -1 0 -1 1 -1
7 to 9 words · the end of a sentence	0 0 0 -2 -1 1 0 -5 -1 0 0 0
over 70 words · a credit	0 0 -1 -1 -3 -3 1 -1 0 1 -1 1
over 70 words · no sentence	2 -2 0 -3 -2 -1 -1 0 -1 -2 -1 2
over 70 words · the end of a sentence	0 0 0 1 2 -1 0 -3 -1 1 1 0
# kind 2 above
byline	-2 -2 -3 0 2 0 0 1 -4 1 1 0
counter	0 0 1 -2 4 -1 -1 -2 -2 1 0 0
credit	-2 1 1 0 0 -1 0 -5 0 -2 0 1
date	0 -1 0 -4 -2 0 1 0 -2 0 0 0
item	1 -4 0 -3 0 -2 0 -3 0 1 0 0
link	-1 0 0 -1 -6 0 0 -1 -1 1 0 0
sign-off	-4 0 1 5 -2 -4 -2 -2 0 1 -3 0
symbols	-1 0 1 0 -5 0 0 -3 0 1 -1 0
text	1 -4 0 0 1 0 0 -1 0 1 0 1
version	-4 1 -1 4 -3 -3 -3 3 -1 1 -3 1
# length 2 above × close 2 above
0 words · no sentence	-1 0 0 0 -4 -1 0 -3 0 0 -1 0
0 words · the end of a sentence	1 -1 -1 0 -2 0 -1 -1 -1 1 -1 1
1 words · a credit	-1 0 -3 2 1 1 -3 0 1 -3 -1 2
1 words · no sentence	0 -2 1 -1 -1 -4 0 -3 1 0 0 0
1 words · the end of a sentence	0 -1 -3 -1 -1 -1 0 -2 1 0 0 -1
10 to 13 words · a credit	0 0 -3 1 -2 -3 1 -1 0 -4 2 1
10 to 13 words · no sentence	0 -3 -1 0 0 1 -1 -1 1 0 0 0
10 to 13 words · the end of a sentence	-1 -2 2 1 0 -1 0 -2 1 1 0 -1
14 to 18 words · a credit	0 -1 0 -2 -2 -3 2 0 -1 -1 1 0
14 to 18 words · no sentence	-1 -4 -2 0 -1 1 1 -1 -1 0 0 1
14 to 18 words · the end of a sentence	0 -1 -2 -3 0 -2 0 -1 1 0 -1 0
19 to 25 words · a credit	2 -1 0 -3 -3 -1 0 -2 0 -1 0 1
19 to 25 words · no sentence	-2 -2 -3 1 1 -2 1 -1 -1 -1 0 1
19 to 25 words · the end of a sentence	0 -2 -1 -1 0 -3 -1 1 1 0 -1 0
2 words · a credit	0 1 -6 2 -4 -3 1 1 1 -2 1 1
2 words · no sentence	1 -3 0 2 -2 -2 -1 -1 0 1 0 0
2 words · the end of a sentence	1 -2 -3 -3 -2 -1 1 0 3 -4 -1 0
26 to 40 words · a credit	0 -2 -5 1 -2 -3 1 -1 -1 -3 1 2
26 to 40 words · no sentence	-1 0 -1 -1 -3 -4 2 -3 -1 0 0 0
26 to 40 words · the end of a sentence	0 0 -1 -1 0 -2 0 2 0 0 -2 1
3 words · a credit	-1 -1 -1 -2 0 0 0 -1 -2 -1 1 0
3 words · no sentence	-1 -3 -1 -1 1 -1 1 -1 0 -1 1 0
3 words · the end of a sentence	-1 -2 0 -4 2 0 0 -1 2 -1 1 -1
4 words · a credit	-3 2 1 -3 -1 -1 2 -1 -1 0 2 -2
4 words · no sentence	0 -2 1 -2 -1 -3 1 -1 0 -1 0 -1
4 words · the end of a sentence	-1 1 -3 -5 -2 -5 1 -4 0 1 0 -1
41 to 70 words · a credit	3 0 0 -2 -4 0 -2 0 0 1 -3 0
41 to 70 words · no sentence	0 -2 -1 -5 -3 -1 2 -1 0 -2 0 0
41 to 70 words · the end of a sentence	0 -1 -2 0 1 0 0 1 0 0 0 0
5 to 6 words · a credit	-1 1 1 1 -4 -1 1 -2 -1 1 0 -1
5 to 6 words · no sentence	-1 -3 -1 -1 0 1 1 0 0 0 0 0
5 to 6 words · the end of a sentence	0 -1 -2 -2 1 3 0 0 -1 1 0 0
7 to 9 words · a credit	0 1 2 0 -6 -4 2 -1 0 2 1 -1
7 to 9 words · no sentence	1 -3 -3 -1 -1 0 0 1 0 -1 0 1
7 to 9 words · the end of a sentence	-1 -1 -2 1 -2 2 1 0 -1 0 1 0
over 70 words · a credit	0 1 -2 -1 -2 1 0 0 0 1 -1 -1
over 70 words · no sentence	0 0 -2 -5 -2 1 0 0 -2 -1 -1 2
over 70 words · the end of a sentence	0 -1 -2 -2 0 -1 1 -4 -1 0 1 0
# dateline 2 above
a dateline	-3 2 0 1 1 -1 0 4 -2 0 0 0
# capitals 2 above
a capital at its start only	-1 -1 -4 -2 1 1 1 -1 -2 0 1 0
a capital on each word	1 -3 -1 0 0 -3 1 -2 0 1 1 1
capitals throughout	-1 0 -2 -1 1 -6 1 0 0 0 2 0
mostly capitals	1 -2 0 -1 -1 0 1 -1 0 -1 0 0
no capitals	-1 -2 -1 -2 -1 -2 1 -3 0 0 0 0
no letters with case	0 -1 2 -1 0 1 0 -5 -1 1 0 -1
some capitals	0 -3 0 1 0 0 0 2 1 1 0 0
# end 2 above
a bracket	0 -1 -2 -1 -4 -3 0 -2 0 -1 0 0
a capital	-1 -3 -1 -2 1 -4 1 0 1 0 1 -1
a colon	-3 -2 0 -3 -2 -2 3 -4 -2 0 1 -2
a comma	-1 -1 -4 -2 -6 -3 1 -1 -3 0 0 0
a figure	0 -1 0 -1 -3 1 2 -2 -1 -1 1 0
a full stop	0 0 0 0 2 1 0 2 1 0 0 0
a letter without case	0 -2 0 0 -1 -2 1 -3 0 -1 0 1
a question mark	0 -4 -2 -3 -2 2 0 -1 1 1 -1 0
a small letter	0 -4 -1 1 0 -2 0 -2 1 1 0 -1
an arrow	4 -1 -2 -1 -3 -1 -2 0 0 0 -2 1
an ellipsis	2 -2 -2 -1 -5 -7 -1 -4 -1 1 -2 1
an exclamation mark	-1 -3 -5 -2 2 -4 0 -1 -1 -3 0 0
another sign	-2 -2 1 0 -1 0 1 -2 0 1 0 0
# start 2 above
#	-5 2 1 4 -1 -3 -1 2 -2 2 0 -1
@	2 -1 -1 -1 -4 -1 0 -1 -2 -2 -2 2
a bracket	-2 1 -2 2 0 1 0 0 2 -1 -2 0
a bullet	0 -4 -1 -2 -2 -2 1 -3 0 -1 1 0
a capital	1 -4 1 1 0 0 0 -1 0 1 0 0
a dash	-2 -2 0 3 -4 -2 0 -2 -1 1 -1 0
a figure	-2 -2 -2 -3 1 0 1 -1 -3 0 1 -1
a letter without case	-1 -1 1 -1 0 -3 1 -4 1 0 0 0
a quotation mark	0 -1 -6 0 0 0 -1 5 -1 -1 0 0
a small letter	-1 0 -1 -4 -1 0 2 -5 -2 1 1 1
another sign	-2 -4 -2 1 -1 -6 1 -4 2 -1 0 0
©	3 0 -2 1 -6 -1 -2 -4 -2 0 -4 3
# comes again 2 above × size 2 above
above and below · 0 to 1 words	1 -4 3 -2 -2 -4 -1 -2 0 -1 1 0
above and below · 14 to 18 words	0 0 -5 -5 -1 2 0 0 0 -1 1 0
above and below · 19 to 25 words	0 -2 -2 -4 -1 -1 0 -1 1 -2 1 0
above and below · 2 to 3 words	0 -3 -3 1 0 -2 0 -2 -1 -1 1 -1
above and below · 4 to 6 words	0 -2 2 -1 -2 0 1 -1 0 0 1 -1
above and below · 7 to 13 words	-1 -1 -3 -5 -2 -1 2 1 -1 -1 1 0
above and below · over 25 words	4 1 -2 -4 -3 -2 -1 0 0 0 0 -1
above · 0 to 1 words	0 0 0 1 0 -3 -2 -3 -1 1 0 1
above · 14 to 18 words	-1 -2 -2 -3 0 1 1 -2 -3 -2 0 2
above · 19 to 25 words	-2 1 1 -3 -1 -4 2 -1 -2 0 2 -2
above · 2 to 3 words	-1 -2 -4 0 -2 -4 0 -1 -1 -2 1 0
above · 4 to 6 words	-1 -2 -1 -1 0 -2 1 -4 0 0 0 0
above · 7 to 13 words	-1 -2 0 0 1 -1 0 -1 -3 0 0 1
above · over 25 words	-1 -1 -1 -1 -1 -1 0 -2 0 0 0 0
below · 0 to 1 words	1 0 -2 0 -2 -1 -1 -1 1 1 0 -1
below · 14 to 18 words	1 -4 -1 -2 -1 1 -1 -2 -2 2 0 0
below · 19 to 25 words	1 -3 -1 -1 -3 0 0 -1 1 -1 1 -1
below · 2 to 3 words	0 -5 -1 0 -2 -1 0 -1 0 0 0 0
below · 4 to 6 words	-1 0 -1 0 0 -1 1 -4 0 0 1 -1
below · 7 to 13 words	0 0 1 -1 -2 1 0 1 -1 0 2 -1
below · over 25 words	-1 -1 0 3 0 -1 0 -1 0 1 0 -1
nowhere else · 0 to 1 words	0 -2 -1 -2 0 -2 1 -5 0 1 0 0
nowhere else · 14 to 18 words	-1 -3 -1 1 0 0 0 0 1 0 -1 1
nowhere else · 19 to 25 words	0 -1 -1 0 2 -3 0 2 1 0 -1 2
nowhere else · 2 to 3 words	-1 -2 1 -2 0 -1 1 -1 0 1 0 0
nowhere else · 4 to 6 words	0 -2 0 -3 0 1 0 0 1 0 -1 0
nowhere else · 7 to 13 words	-1 -4 -1 1 0 1 0 0 0 1 0 0
nowhere else · over 25 words	0 0 -3 -2 1 1 1 1 0 0 1 0
# a word for a picture 2 above
a word for a picture	0 -1 1 0 0 -2 -1 -2 0 -1 -1 1
# an agency at its end 2 above
an agency at its end	-1 1 -3 1 -4 -4 2 2 -1 0 1 -1
# the same text 2 above
the same	3 -1 -5 0 1 -3 -4 -2 -2 -1 0 -1
# size 2 above × length
0 to 1 words · 0 words	2 -2 -1 -2 -2 1 -2 -1 0 -1 0 0
0 to 1 words · 1 words	0 -4 -2 -1 0 -3 0 -3 1 -1 0 0
0 to 1 words · 10 to 13 words	1 -1 -1 -1 -2 -5 -1 -5 1 0 -2 0
0 to 1 words · 14 to 18 words	1 -1 1 2 -3 -2 -2 -2 -2 2 -1 0
0 to 1 words · 19 to 25 words	1 -1 2 -1 -1 -2 -2 -3 -1 0 -1 0
0 to 1 words · 2 words	2 -1 -3 -1 -4 -5 -1 -2 0 1 -1 0
0 to 1 words · 26 to 40 words	-1 -2 2 -5 3 -2 -2 -1 0 2 -1 1
0 to 1 words · 3 words	1 2 -2 -2 -1 -1 -2 -1 1 0 -1 0
0 to 1 words · 4 words	1 -2 -2 0 -4 -4 1 0 0 1 -1 0
0 to 1 words · 41 to 70 words	-1 -2 1 1 -1 -1 1 -1 -1 1 0 -1
0 to 1 words · 5 to 6 words	0 1 -6 0 0 -2 -1 -7 0 1 -1 1
0 to 1 words · 7 to 9 words	0 0 -2 1 -1 -1 -2 -6 0 -1 -1 1
0 to 1 words · over 70 words	-2 -1 -2 1 -3 -1 2 0 -1 -2 1 1
14 to 18 words · 1 words	-1 -3 -2 -2 -3 0 1 3 -1 0 -1 1
14 to 18 words · 10 to 13 words	0 -2 -1 0 -2 -6 0 0 0 0 -1 0
14 to 18 words · 14 to 18 words	1 -1 -4 0 -2 -3 0 -2 1 -1 0 0
14 to 18 words · 19 to 25 words	0 -1 -1 -7 1 -2 0 -4 0 0 -1 1
14 to 18 words · 2 words	1 -2 -3 -3 -4 1 0 -4 -1 -1 -1 2
14 to 18 words · 26 to 40 words	2 -2 -1 -8 -4 -2 -1 -2 1 -2 -3 3
14 to 18 words · 3 words	1 1 -2 1 -5 0 -3 -4 -1 1 -3 1
14 to 18 words · 4 words	1 -4 -3 -1 -2 -1 -1 -4 0 -1 1 0
14 to 18 words · 41 to 70 words	0 -1 0 -5 1 -1 0 -1 -2 1 -1 0
14 to 18 words · 5 to 6 words	1 -1 2 -3 0 -2 -2 -3 1 -1 -2 1
14 to 18 words · over 70 words	0 -2 -2 -2 -3 0 1 -1 0 -2 1 -1
19 to 25 words · 1 words	2 -2 -2 -2 -10 0 -3 1 0 0 -2 1
19 to 25 words · 10 to 13 words	-1 -1 -3 -2 0 -4 1 -3 1 0 -1 1
19 to 25 words · 14 to 18 words	0 -1 -5 -3 1 -1 0 -3 1 0 -2 1
19 to 25 words · 19 to 25 words	-1 -1 -2 -1 -2 -3 1 1 1 -1 0 0
19 to 25 words · 2 words	-1 -2 1 0 1 -6 -2 2 0 -1 0 0
19 to 25 words · 26 to 40 words	0 -1 -1 -6 0 -2 1 1 0 0 0 0
19 to 25 words · 3 words	2 1 -1 -4 0 -1 -1 0 0 -2 2 0
19 to 25 words · 4 words	-1 2 -2 2 -3 -4 1 -5 0 1 -1 0
19 to 25 words · 41 to 70 words	-1 -2 0 0 2 -1 0 -1 1 0 0 1
19 to 25 words · 5 to 6 words	0 -2 -4 3 -2 -4 0 0 1 1 0 -1
19 to 25 words · 7 to 9 words	-1 -2 0 -2 0 -2 0 0 0 -1 -1 1
19 to 25 words · over 70 words	-1 -1 0 -2 -1 -1 1 -1 0 -1 1 0
2 to 3 words · 0 words	3 -1 -1 1 -2 -3 -4 0 -1 0 0 2
2 to 3 words · 1 words	0 -3 -7 1 -6 -4 1 0 0 2 -2 -1
2 to 3 words · 10 to 13 words	1 1 0 1 -3 -9 -3 -4 -1 -1 -1 2
2 to 3 words · 14 to 18 words	1 -1 -1 -14 -1 -3 -1 -3 -1 -1 1 0
2 to 3 words · 19 to 25 words	0 0 -1 1 0 -3 -1 -2 -2 2 -1 1
2 to 3 words · 2 words	1 -4 -2 -3 -2 -3 -1 -2 1 -2 0 0
2 to 3 words · 26 to 40 words	-1 -3 -1 2 -2 -3 0 -2 -1 -2 0 0
2 to 3 words · 3 words	0 -4 -1 -1 -2 -2 0 -2 0 1 0 0
2 to 3 words · 4 words	-1 -2 -2 1 -2 1 1 -1 1 0 0 0
2 to 3 words · 41 to 70 words	-2 -3 1 -3 -1 -2 1 -1 -1 -1 0 0
2 to 3 words · 5 to 6 words	0 -1 -1 -1 -1 -2 0 -2 -1 0 1 -1
2 to 3 words · 7 to 9 words	0 -3 -2 -2 1 2 -1 0 -1 0 1 0
2 to 3 words · over 70 words	-1 -1 -4 -5 0 -1 2 -1 -1 -2 1 -1
4 to 6 words · 0 words	3 -1 -1 -3 -1 -2 -2 1 -1 -1 0 1
4 to 6 words · 1 words	0 -2 -4 -2 -1 0 -1 2 0 0 -1 1
4 to 6 words · 10 to 13 words	-1 0 0 -5 0 -7 1 0 0 0 1 -1
4 to 6 words · 14 to 18 words	-1 1 0 -1 0 -3 0 -3 1 0 -1 0
4 to 6 words · 19 to 25 words	0 0 -1 -1 -2 -3 0 -1 2 -1 -1 -1
4 to 6 words · 2 words	-1 -2 -7 -5 -2 0 2 -1 1 -2 0 0
4 to 6 words · 26 to 40 words	0 -1 2 -6 0 -3 -1 -1 2 1 -1 -1
4 to 6 words · 3 words	-1 -3 -1 0 -1 1 1 -3 1 -1 -1 0
4 to 6 words · 4 words	0 -5 0 -2 0 0 0 -8 0 0 0 -1
4 to 6 words · 41 to 70 words	0 -1 -2 -5 -2 -2 0 -1 0 -2 -1 1
4 to 6 words · 5 to 6 words	1 0 -1 -2 0 -2 0 -3 1 -1 -1 1
4 to 6 words · 7 to 9 words	-1 -1 -6 0 -3 -2 1 -3 0 0 0 -1
4 to 6 words · over 70 words	-2 -1 1 2 -5 -1 1 -1 0 1 0 0
7 to 13 words · 0 words	4 0 -1 -4 -1 -2 -1 1 1 -1 1 -1
7 to 13 words · 1 words	0 -2 -5 -1 -2 0 -1 1 2 -1 0 -2
7 to 13 words · 10 to 13 words	0 0 0 -4 1 0 -1 -1 0 0 0 0
7 to 13 words · 14 to 18 words	1 -3 -3 -3 0 -4 -1 0 1 -1 0 0
7 to 13 words · 19 to 25 words	-1 0 0 -5 -1 -3 1 -4 1 0 0 0
7 to 13 words · 2 words	-1 -5 -6 -1 -7 2 0 1 -2 0 0 0
7 to 13 words · 26 to 40 words	-1 1 0 -1 -2 -4 1 -2 -1 -1 0 0
7 to 13 words · 3 words	-2 -3 -6 2 1 0 -1 -2 -1 0 -1 0
7 to 13 words · 4 words	-1 -3 -9 0 0 2 0 1 1 -1 0 0
7 to 13 words · 41 to 70 words	-1 -2 -4 -7 -1 -2 2 -1 1 -2 2 -1
7 to 13 words · 5 to 6 words	-1 -3 -1 1 0 -1 -1 1 0 0 -1 0
7 to 13 words · 7 to 9 words	0 -3 1 0 -2 -4 0 -4 1 1 -1 0
7 to 13 words · over 70 words	-1 -1 -2 -2 -2 -1 3 -1 -1 -2 3 -1
over 25 words · 0 words	2 -1 0 -1 -2 -2 -2 3 0 0 -2 2
over 25 words · 1 words	1 -4 -3 0 -4 -1 -2 1 0 0 0 0
over 25 words · 10 to 13 words	1 -1 -7 0 1 -5 -2 1 -1 0 0 0
over 25 words · 14 to 18 words	-1 2 -7 0 0 -3 1 0 1 -2 0 1
over 25 words · 19 to 25 words	0 -1 -2 0 0 -2 0 0 1 -1 1 0
over 25 words · 2 words	0 -1 -3 -2 -2 -3 0 -1 -1 -3 0 0
over 25 words · 26 to 40 words	0 -1 0 -2 0 -2 1 -2 1 0 0 1
over 25 words · 3 words	-1 0 -3 2 -4 -1 0 -5 -1 1 0 0
over 25 words · 4 words	0 -2 -4 -3 -2 -1 0 -3 1 -2 -1 1
over 25 words · 41 to 70 words	-1 -1 -1 -2 -1 -1 2 -3 0 0 1 0
over 25 words · 5 to 6 words	-1 1 -4 -2 0 1 1 0 0 0 0 0
over 25 words · 7 to 9 words	1 1 -2 -6 -2 0 0 1 0 0 -2 3
over 25 words · over 70 words	0 -1 -1 -1 -3 -1 2 -1 0 0 0 1
# kind 1 above
byline	-2 -6 -4 5 -2 -6 -1 -3 -4 3 0 0
counter	2 -3 0 -5 -1 1 -1 -3 -1 0 1 0
credit	-2 2 1 1 0 3 -2 -4 0 -2 1 1
date	0 -2 2 0 0 -4 0 -7 -1 0 -1 0
item	0 -4 -1 -1 1 -6 -1 -2 0 1 -1 0
link	-2 1 -2 -1 0 1 0 -1 -1 1 -1 0
sign-off	-3 2 0 3 -3 -4 -2 2 0 0 -4 1
symbols	-2 1 -2 1 -2 0 1 2 0 1 0 0
text	0 -3 0 0 0 0 1 0 0 1 0 1
version	-4 4 -1 3 -2 -1 -2 -2 -2 1 -2 1
# length 1 above × close 1 above
0 words · no sentence	-5 2 -2 2 -2 -1 2 2 0 0 1 -3
0 words · the end of a sentence	1 -2 -1 0 -3 -1 0 -1 -1 1 -1 1
1 words · a credit	1 -2 -1 3 0 -2 -3 -1 1 -4 -2 1
1 words · no sentence	0 -3 -2 0 -1 0 0 -2 1 0 0 0
1 words · the end of a sentence	1 -2 -2 -2 -3 -4 0 -2 2 -2 -1 -1
10 to 13 words · a credit	2 1 -1 -3 -3 0 0 -1 0 -1 0 -1
10 to 13 words · no sentence	0 -2 0 0 1 1 -1 -3 0 1 0 0
10 to 13 words · the end of a sentence	-2 -4 2 0 -1 0 1 -1 0 1 0 1
14 to 18 words · a credit	-3 0 0 0 0 -3 1 -1 -1 -1 0 1
14 to 18 words · no sentence	-1 -2 1 -1 -2 0 1 -4 -2 -1 0 0
14 to 18 words · the end of a sentence	-1 -2 -1 -2 -1 1 0 -1 2 0 0 0
19 to 25 words · a credit	0 -1 -2 -2 -2 -3 1 -2 -1 -1 1 0
19 to 25 words · no sentence	-2 0 -2 0 -1 2 1 -4 -1 0 0 1
19 to 25 words · the end of a sentence	1 -2 -1 -2 -2 -1 0 1 1 0 -1 0
2 words · a credit	1 1 -5 -1 -3 -4 1 -1 1 -3 2 0
2 words · no sentence	0 -5 0 1 -1 -5 0 -1 1 0 0 0
2 words · the end of a sentence	1 -4 -2 -4 0 -1 0 -1 2 -2 0 1
26 to 40 words · a credit	2 0 1 0 -2 -3 -2 1 0 -1 -1 2
26 to 40 words · no sentence	-1 -3 -2 0 -5 -1 1 -4 -1 1 0 0
26 to 40 words · the end of a sentence	1 0 -1 -1 0 -1 0 1 1 0 -2 1
3 words · a credit	-3 3 0 -6 3 0 -1 0 -3 0 1 -1
3 words · no sentence	-1 -2 -1 0 0 -1 0 -3 0 -1 0 0
3 words · the end of a sentence	0 -1 0 -2 -2 -1 0 0 0 0 1 -2
4 words · a credit	-1 -3 0 -2 -1 -1 1 -1 0 -2 3 -1
4 words · no sentence	0 -1 -1 -1 0 -3 1 -1 0 0 0 -1
4 words · the end of a sentence	0 -3 -4 -4 -3 0 2 -1 0 0 1 -1
41 to 70 words · a credit	3 -1 -2 -5 1 -5 -4 -1 0 2 -3 1
41 to 70 words · no sentence	0 -2 -3 -2 1 0 0 -3 0 0 -1 1
41 to 70 words · the end of a sentence	1 -1 -3 -1 0 0 0 3 0 0 -1 1
5 to 6 words · a credit	-2 2 -4 2 -2 3 0 -2 -3 0 1 0
5 to 6 words · no sentence	0 -5 1 -1 1 -2 0 2 1 0 -1 0
5 to 6 words · the end of a sentence	0 2 -1 -3 0 1 0 -3 1 1 0 0
7 to 9 words · a credit	-2 1 1 -1 -2 -3 2 -1 -1 1 1 -1
7 to 9 words · no sentence	1 -2 1 -2 0 -2 0 1 0 0 -1 1
7 to 9 words · the end of a sentence	-1 -3 0 1 1 -1 1 -2 0 0 1 -1
over 70 words · a credit	0 0 -1 -3 -4 -3 1 1 -1 1 0 -1
over 70 words · no sentence	0 -1 -1 -1 -2 -4 0 -1 -1 -1 -1 2
over 70 words · the end of a sentence	0 -3 -8 -1 2 -9 0 0 0 -3 -1 1
# dateline 1 above
a dateline	-2 1 -5 -4 -9 -5 3 3 -1 -4 2 -1
# capitals 1 above
a capital at its start only	-2 -6 0 -1 2 2 1 -1 -1 2 0 0
a capital on each word	0 -2 -1 0 -1 -1 1 -3 0 2 1 1
capitals throughout	1 2 -4 -2 -7 -3 0 -2 0 1 1 0
mostly capitals	1 -1 0 -1 1 -1 0 2 0 0 1 -1
no capitals	-1 -3 -5 -1 1 0 1 0 1 -1 -1 1
no letters with case	-2 -1 0 2 0 -1 0 -1 -1 2 -1 0
some capitals	0 -3 1 1 -1 0 1 0 1 0 0 1
# end 1 above
a bracket	0 -1 -2 -5 0 -1 1 -2 1 0 0 -1
a capital	0 0 -3 -2 -1 -5 0 -4 1 0 0 -2
a colon	-3 1 0 -4 -4 1 2 -3 -1 0 0 -1
a comma	-1 -2 -2 -1 -3 -1 1 -1 -2 0 0 0
a figure	0 -3 3 1 -3 -1 1 -3 0 -1 1 0
a full stop	0 -1 0 0 0 0 0 2 2 -1 0 1
a letter without case	-1 -1 -1 1 2 -3 0 -3 0 0 0 1
a question mark	0 -4 0 -4 -2 -4 0 0 1 1 -1 0
a small letter	0 -5 -1 1 1 0 0 -1 0 1 1 0
an arrow	1 1 1 -3 -3 -1 -2 0 -1 1 -3 1
an ellipsis	3 -2 -3 -2 -4 -8 -2 -5 0 0 -3 1
an exclamation mark	0 -2 -3 -2 0 -3 1 -4 -1 -1 0 0
another sign	-3 0 -6 1 -2 -1 2 0 -2 1 0 0
# start 1 above
#	-5 3 -4 5 0 -5 -3 2 1 2 -2 0
@	1 -1 -1 2 -3 -2 -2 -1 -1 -1 -3 2
a bracket	-2 2 -5 -1 0 1 2 0 2 -1 1 -1
a bullet	0 -4 -3 -1 -4 -6 1 -4 -1 0 1 0
a capital	1 -2 1 -1 0 1 0 -2 1 1 0 0
a dash	-3 1 -5 1 0 -1 -1 1 -1 1 -2 0
a figure	-1 -4 1 -1 1 -6 0 -3 -1 0 -2 1
a letter without case	-1 -1 0 0 -1 -2 1 -2 1 0 0 0
a quotation mark	1 -2 -3 0 0 -7 -1 3 -2 0 1 0
a small letter	-1 -3 -1 0 1 -1 1 -2 0 1 0 0
another sign	-2 -2 0 3 -4 -6 1 3 0 0 0 0
©	1 1 1 2 -3 -1 -3 -2 -2 1 -3 4
# comes again 1 above × size 1 above
above and below · 0 to 1 words	1 0 -6 -3 -3 0 -1 -3 1 -1 0 -1
above and below · 14 to 18 words	-1 0 -1 -5 3 2 0 0 0 1 1 0
above and below · 19 to 25 words	-1 -1 -2 -1 1 -1 0 -1 1 0 0 0
above and below · 2 to 3 words	-2 -4 -2 1 0 -3 2 0 0 -1 2 -1
above and below · 4 to 6 words	-1 1 -6 0 1 -1 1 -1 0 1 0 -1
above and below · 7 to 13 words	-2 -2 -1 1 3 0 1 -2 -1 0 1 -1
above and below · over 25 words	-1 0 1 -4 0 -3 1 0 0 1 1 -1
above · 0 to 1 words	0 0 -2 0 -2 0 -1 0 0 0 1 0
above · 14 to 18 words	-2 -4 -4 -2 1 4 1 -3 -3 -1 1 1
above · 19 to 25 words	-3 -2 2 -3 -1 1 2 -1 -3 0 3 -2
above · 2 to 3 words	-1 -5 -1 1 0 -3 -1 -2 0 -1 1 0
above · 4 to 6 words	0 -2 1 -3 2 0 0 0 0 0 0 0
above · 7 to 13 words	0 -2 0 -1 4 2 -1 -4 -2 1 0 1
above · over 25 words	0 -2 -2 -2 -1 -1 0 -2 0 0 0 -1
below · 0 to 1 words	1 -1 -1 -3 -1 -1 0 0 1 1 0 -1
below · 14 to 18 words	0 0 -1 0 -2 2 -1 -1 -1 1 0 0
below · 19 to 25 words	1 -4 0 1 -1 -3 -1 -1 0 -1 0 0
below · 2 to 3 words	1 -7 -1 -1 -1 -1 0 -1 0 0 0 0
below · 4 to 6 words	0 -2 -3 -1 1 -1 -1 -4 -1 0 0 0
below · 7 to 13 words	1 -3 -2 -4 2 0 -1 -4 0 -2 1 0
below · over 25 words	0 -1 -4 -3 0 -5 0 -1 1 0 0 0
nowhere else · 0 to 1 words	0 -3 -3 2 -1 0 -1 -1 1 1 -1 0
nowhere else · 14 to 18 words	0 -3 2 0 -1 0 0 -2 1 -1 -1 1
nowhere else · 19 to 25 words	0 0 -2 -1 -3 0 0 0 0 0 -2 2
nowhere else · 2 to 3 words	0 1 -2 -1 -2 -3 0 -3 0 1 0 1
nowhere else · 4 to 6 words	1 -3 0 -1 -1 0 0 0 1 -1 -1 1
nowhere else · 7 to 13 words	0 -3 3 -1 -2 -2 0 1 1 1 -1 0
nowhere else · over 25 words	0 -1 -2 1 0 -1 1 2 0 -1 0 1
# a word for a picture 1 above
a word for a picture	-1 -1 1 -2 2 3 -3 -5 0 -1 0 0
# an agency at its end 1 above
an agency at its end	-2 0 -2 0 1 -1 -1 0 -2 0 0 -1
# the same text 1 above
the same	0 1 -5 0 4 0 -5 -4 -1 1 -1 2
# size 1 above × length
0 to 1 words · 0 words	4 -2 -1 -6 -1 -2 -4 0 0 0 0 0
0 to 1 words · 1 words	0 -5 -2 -2 -1 -1 1 -2 0 0 0 0
0 to 1 words · 10 to 13 words	1 1 -3 -1 -5 -8 -3 -1 0 0 0 0
0 to 1 words · 14 to 18 words	0 2 -7 -1 -2 -3 0 0 0 0 1 0
0 to 1 words · 19 to 25 words	0 0 0 2 -1 -2 -1 1 -1 0 -2 1
0 to 1 words · 2 words	-1 -2 -1 0 -1 0 0 -2 1 0 -1 1
0 to 1 words · 26 to 40 words	-2 -1 0 1 2 -2 1 1 -1 0 0 0
0 to 1 words · 3 words	0 0 -5 -1 -3 0 0 -2 2 -1 1 -1
0 to 1 words · 4 words	2 -2 -6 -4 -4 0 0 -4 1 -1 -1 0
0 to 1 words · 41 to 70 words	0 -3 -2 0 -1 -1 0 -1 1 -1 0 0
0 to 1 words · 5 to 6 words	0 0 -9 -1 0 -1 0 -7 -1 1 0 0
0 to 1 words · 7 to 9 words	3 -1 -2 0 -3 0 -4 0 0 1 -2 0
0 to 1 words · over 70 words	-4 -1 -3 1 -1 -1 4 0 0 -3 3 -2
14 to 18 words · 0 words	3 -1 0 -2 -1 -2 -2 -1 -1 -1 -2 2
14 to 18 words · 1 words	-1 0 -3 -2 -2 1 1 0 -1 0 0 0
14 to 18 words · 10 to 13 words	-1 -2 0 1 -2 0 1 -4 -1 -1 1 -1
14 to 18 words · 14 to 18 words	-1 -2 0 -2 1 -3 0 -3 -1 0 -1 1
14 to 18 words · 19 to 25 words	-1 -1 -2 -8 0 -2 1 -2 0 -3 0 1
14 to 18 words · 2 words	1 -2 -4 0 -6 0 -2 0 -1 1 -1 0
14 to 18 words · 26 to 40 words	-1 0 3 -3 -5 -2 0 -2 -1 2 -1 0
14 to 18 words · 3 words	1 -1 0 1 -4 -1 -2 0 -1 0 -2 1
14 to 18 words · 4 words	0 0 -4 1 -1 -1 0 -5 1 -2 -2 2
14 to 18 words · 41 to 70 words	-1 -1 0 -4 -4 -1 1 -1 2 0 0 -1
14 to 18 words · 5 to 6 words	0 -1 -6 -2 0 -1 -1 0 0 -1 0 0
14 to 18 words · 7 to 9 words	1 -3 0 -2 1 1 -2 -1 1 -1 -1 0
14 to 18 words · over 70 words	-1 0 -5 -2 1 0 1 0 0 -2 1 0
19 to 25 words · 0 words	1 -1 0 -1 0 0 -2 2 -1 -1 -2 2
19 to 25 words · 1 words	1 -3 -1 0 -9 1 -3 0 0 -2 0 0
19 to 25 words · 10 to 13 words	-1 -1 1 -4 -2 -4 0 0 1 0 -2 1
19 to 25 words · 14 to 18 words	-1 0 -5 -3 -1 -2 1 -1 -1 0 0 1
19 to 25 words · 19 to 25 words	-1 -3 -1 -7 1 -3 0 0 1 2 0 -1
19 to 25 words · 2 words	2 -1 -3 -1 -7 1 -2 -2 0 1 -2 1
19 to 25 words · 26 to 40 words	-1 -2 -1 -1 0 -2 0 1 1 1 0 0
19 to 25 words · 3 words	0 0 -2 -2 -5 -1 2 -4 1 1 -1 -1
19 to 25 words · 4 words	-3 0 -2 3 -2 -1 1 -5 0 0 0 0
19 to 25 words · 41 to 70 words	1 -1 -5 0 -1 -1 0 -1 0 -2 0 1
19 to 25 words · 5 to 6 words	0 0 -4 2 -2 -1 -1 1 2 1 -3 1
19 to 25 words · 7 to 9 words	0 1 1 -4 -3 -7 0 1 0 0 0 0
19 to 25 words · over 70 words	0 -2 -2 -1 -3 -1 2 0 -1 0 2 -1
2 to 3 words · 0 words	3 -1 -1 -1 -2 -2 -4 1 -1 0 1 0
2 to 3 words · 1 words	-1 -5 -6 2 -2 -4 1 0 1 2 0 0
2 to 3 words · 10 to 13 words	1 -1 0 -1 -4 -8 0 -4 -1 0 0 0
2 to 3 words · 14 to 18 words	0 -1 -2 0 0 -3 -1 -4 -1 -1 -1 1
2 to 3 words · 19 to 25 words	-1 2 0 -1 1 -3 -1 -4 -3 3 0 0
2 to 3 words · 2 words	0 -5 -9 -2 0 -3 0 -1 0 -1 1 -1
2 to 3 words · 26 to 40 words	-2 -1 1 1 -1 -3 1 -2 -1 -1 1 0
2 to 3 words · 3 words	1 -3 -6 -1 -1 -1 -1 -5 -2 1 -1 3
2 to 3 words · 4 words	0 -4 -4 -1 -1 -4 0 -8 -2 0 0 1
2 to 3 words · 41 to 70 words	-1 -1 1 0 -1 -2 0 -1 -1 1 0 0
2 to 3 words · 5 to 6 words	-1 -1 -2 0 -2 1 0 -1 -1 0 0 -1
2 to 3 words · 7 to 9 words	-1 -1 -3 -2 -2 -3 1 -2 0 -1 0 0
2 to 3 words · over 70 words	-1 -1 -3 -5 -3 -1 2 0 0 -3 1 0
4 to 6 words · 0 words	2 -1 -1 1 -1 -2 -3 -1 0 0 0 0
4 to 6 words · 1 words	-1 -8 -5 1 -1 -1 0 2 2 0 -1 0
4 to 6 words · 10 to 13 words	-1 -1 -1 -5 1 -1 -1 1 1 0 -1 -1
4 to 6 words · 14 to 18 words	1 -4 0 1 0 -3 -1 -2 -1 0 -1 0
4 to 6 words · 19 to 25 words	1 -4 -4 -3 0 -3 0 -3 1 -4 0 0
4 to 6 words · 2 words	0 -2 0 -1 -3 -2 0 -2 0 1 -2 1
4 to 6 words · 26 to 40 words	0 -3 -2 -9 -1 -2 0 -2 1 0 0 0
4 to 6 words · 3 words	-1 -2 1 0 0 -2 1 -3 0 1 1 0
4 to 6 words · 4 words	-1 -3 1 -3 0 0 0 -1 0 1 0 -1
4 to 6 words · 41 to 70 words	0 0 -3 -2 -5 -2 0 -1 0 -3 -1 2
4 to 6 words · 5 to 6 words	-1 -1 0 -1 -1 -2 1 -4 -1 -1 0 0
4 to 6 words · 7 to 9 words	-1 -2 0 0 -2 1 -1 0 0 -2 -1 0
4 to 6 words · over 70 words	-2 -1 2 0 -2 -1 2 -1 -2 1 1 0
7 to 13 words · 0 words	0 0 -1 -2 -1 2 -2 2 2 -1 -2 1
7 to 13 words · 1 words	-1 -2 -7 0 -3 1 0 2 1 1 -1 -2
7 to 13 words · 10 to 13 words	0 -2 1 -2 1 -11 -1 -2 -1 -1 1 -1
7 to 13 words · 14 to 18 words	0 -3 1 -3 -1 -4 -1 -5 0 0 0 0
7 to 13 words · 19 to 25 words	1 -4 2 -3 -3 -4 -1 -1 2 1 -2 1
7 to 13 words · 2 words	0 -2 -3 -4 -7 -2 1 1 -1 -2 0 0
7 to 13 words · 26 to 40 words	1 -1 -1 -9 -2 -3 1 -4 0 0 0 1
7 to 13 words · 3 words	0 -2 -3 0 -1 1 0 -2 0 0 0 -1
7 to 13 words · 4 words	-1 -2 -11 2 -5 -1 0 1 0 0 -1 0
7 to 13 words · 41 to 70 words	0 -2 1 -7 -6 -2 1 -2 -1 1 -1 0
7 to 13 words · 5 to 6 words	0 -1 0 -1 1 -1 -1 -2 0 0 -1 -1
7 to 13 words · 7 to 9 words	0 -1 1 0 2 -2 0 -4 0 2 -1 1
7 to 13 words · over 70 words	0 -1 -3 -4 -6 -1 1 -1 0 -1 -1 1
over 25 words · 0 words	1 -1 0 -2 -1 -2 -1 2 -2 0 0 0
over 25 words · 1 words	0 -3 -3 -2 -2 0 -2 2 -1 -2 -1 2
over 25 words · 10 to 13 words	-1 -1 -6 -3 0 -2 0 1 -1 0 -1 0
over 25 words · 14 to 18 words	0 1 -11 -5 1 -3 -1 0 1 0 -2 1
over 25 words · 19 to 25 words	0 0 -1 -4 -1 -2 0 -1 1 0 1 0
over 25 words · 2 words	2 -4 -3 0 -4 -2 -2 0 0 -1 -2 2
over 25 words · 26 to 40 words	1 -1 0 -1 0 -1 1 -5 0 0 -1 1
over 25 words · 3 words	-2 -1 -3 1 0 -1 0 -7 0 0 0 0
over 25 words · 4 words	-1 0 -3 -1 -1 -1 0 -1 1 1 -2 0
over 25 words · 41 to 70 words	-1 -1 -1 -2 2 -1 1 -3 0 0 1 0
over 25 words · 5 to 6 words	-1 -1 -1 0 -1 -3 2 0 1 0 0 0
over 25 words · 7 to 9 words	0 1 -3 -1 -2 1 1 0 -1 2 -1 1
over 25 words · over 70 words	0 -2 -3 0 -3 -2 0 -1 0 1 -2 2
# kind 1 below
byline	-1 5 5 -11 -3 3 -3 -2 -3 4 -2 0
counter	-1 -3 1 -1 -2 1 0 0 -2 -1 1 -1
credit	-3 -6 -5 -7 6 0 -3 1 0 -1 3 -2
date	-2 -1 -1 4 -4 -1 -2 -8 -1 1 -1 0
end	-3 0 0 -2 -1 -1 1 4 -2 -1 1 3
item	-1 -5 0 1 -1 -2 0 -5 -2 0 0 1
link	0 -1 1 -3 -5 -1 1 0 1 0 1 -1
sign-off	-4 -1 -1 4 1 -1 0 3 0 -1 -1 1
symbols	-4 -4 1 1 -2 -7 2 3 -3 -1 1 0
text	1 -3 -1 -2 0 0 1 -2 1 0 0 0
version	-5 -1 0 5 -1 -2 -3 -2 0 -2 -3 3
# length 1 below × close 1 below
0 words · no sentence	-4 -4 1 1 -2 -6 2 3 -2 -2 1 0
0 words · the end of a sentence	0 0 -1 0 -2 -1 0 -1 0 0 -1 1
1 words · a credit	0 0 0 -2 -1 -1 -1 2 1 0 -2 0
1 words · no sentence	0 -3 -1 -1 0 -2 1 -1 1 1 0 0
1 words · the end of a sentence	0 -2 -2 -1 -6 1 0 -2 2 -2 1 -1
10 to 13 words · a credit	1 -2 -2 2 1 -7 -2 -2 -1 -1 1 -1
10 to 13 words · no sentence	0 0 -7 1 0 -5 -2 -2 0 -1 0 0
10 to 13 words · the end of a sentence	-1 0 -3 -4 -3 -1 1 -6 0 0 0 0
14 to 18 words · a credit	1 0 -1 -4 2 -4 -2 -1 -1 1 -1 0
14 to 18 words · no sentence	-1 -1 -4 1 -2 -2 0 -3 0 -1 0 -1
14 to 18 words · the end of a sentence	-1 -2 0 -2 0 -1 0 -7 1 0 -1 1
19 to 25 words · a credit	1 0 -2 -2 3 -6 -3 -2 0 0 -1 1
19 to 25 words · no sentence	-1 0 0 -3 0 -2 1 -1 -1 1 0 0
19 to 25 words · the end of a sentence	1 -1 0 -1 -1 -3 0 -5 0 0 -1 0
2 words · a credit	0 -1 -1 -3 3 -4 -2 -1 1 -2 1 0
2 words · no sentence	0 -4 -1 0 -2 -3 0 -1 1 1 0 0
2 words · the end of a sentence	0 -3 2 -4 -2 1 1 0 2 -1 0 -1
26 to 40 words · a credit	0 -1 -4 -1 4 -5 -2 -1 0 -1 0 0
26 to 40 words · no sentence	-1 0 0 -5 -1 0 1 0 -1 0 0 0
26 to 40 words · the end of a sentence	0 0 -2 1 -1 -3 0 -1 1 1 -1 0
3 words · a credit	-1 -3 -4 -5 3 0 -2 -2 0 0 1 -2
3 words · no sentence	0 -3 0 -1 0 -1 0 1 0 0 0 0
3 words · the end of a sentence	0 -2 1 -2 -1 -1 0 -2 2 -1 1 -2
4 words · a credit	-2 0 -4 -1 5 -3 -2 0 0 1 0 0
4 words · no sentence	-1 -2 0 -1 -2 1 1 -1 1 1 0 -1
4 words · the end of a sentence	0 -2 -1 -4 -2 -8 2 -3 -2 2 1 -1
41 to 70 words · a credit	2 -1 1 -3 -2 -4 -1 -1 -1 0 1 -2
41 to 70 words · no sentence	0 -3 0 -2 -1 -1 0 -2 -1 -2 0 0
41 to 70 words · the end of a sentence	0 -3 -1 -2 0 0 1 -2 0 0 -1 1
5 to 6 words · a credit	-2 2 -4 -5 4 -5 -2 -3 -3 1 2 -2
5 to 6 words · no sentence	0 -1 0 1 -2 1 0 -3 1 -1 0 -1
5 to 6 words · the end of a sentence	0 0 -2 0 -1 -2 0 -2 -1 0 1 0
7 to 9 words · a credit	0 2 -4 -4 2 -5 -1 -4 -2 3 1 -1
7 to 9 words · no sentence	0 -2 -1 0 -2 0 0 1 0 -1 0 0
7 to 9 words · the end of a sentence	-1 -2 3 -3 0 1 1 -1 -1 0 1 0
over 70 words · a credit	0 -1 -2 -2 -2 -3 0 0 0 0 1 -2
over 70 words · no sentence	-1 1 -1 -4 -2 -3 1 -1 -1 3 0 0
over 70 words · the end of a sentence	-1 -3 1 -1 1 1 2 -2 -1 2 0 0
# dateline 1 below
a dateline	-1 5 1 6 3 -6 -6 -1 -1 9 -6 -1
# capitals 1 below
a capital at its start only	-1 -3 1 0 -2 0 2 -3 0 2 0 -1
a capital on each word	0 -4 0 -1 1 0 0 -6 -1 0 0 0
capitals throughout	0 -1 -1 -5 -2 3 0 3 0 0 -1 0
mostly capitals	1 0 -1 -1 2 -1 0 -2 0 -1 0 0
no capitals	-1 -3 -3 -1 -1 -5 2 0 0 -2 -1 1
no letters with case	0 -5 1 0 -2 -1 0 2 -1 0 0 0
some capitals	0 -2 -1 1 -1 0 1 -3 0 1 0 1
# end 1 below
a bracket	1 -3 0 -4 -1 -5 0 -3 0 0 0 -1
a capital	-2 0 -3 1 1 2 0 1 1 0 1 -2
a colon	-4 -3 2 -1 1 -2 2 -2 -2 0 0 0
a comma	-2 -1 -4 -2 -2 0 2 -1 -2 1 0 0
a figure	0 -2 1 3 -5 0 0 -1 -1 -1 0 1
a full stop	-2 0 1 -1 -1 0 1 -3 1 3 -1 0
a letter without case	-1 0 0 -1 0 -6 0 -6 0 0 0 0
a question mark	0 -4 -1 -1 0 -1 0 -4 1 0 -2 0
a small letter	0 -3 -3 0 1 -1 0 -3 -1 0 0 0
an arrow	1 0 -1 0 -3 -1 -1 -1 1 0 -2 0
an ellipsis	2 -2 -5 -4 -4 -4 -1 -5 0 -1 -3 1
an exclamation mark	-1 -4 -2 -1 0 0 1 -2 1 -1 0 -1
another sign	-1 -4 -2 -1 -4 -1 1 4 -1 -1 0 1
# start 1 below
#	-4 -2 -2 5 -1 -4 0 3 1 -2 1 -1
@	1 -2 -1 2 -4 1 -2 -1 -2 0 -3 2
a bracket	-1 -2 -1 -3 -2 -2 4 -2 1 0 3 -3
a bullet	1 -5 0 -1 -5 -4 0 -4 -1 -1 -1 0
a capital	1 -2 0 0 1 -1 0 -1 0 1 0 0
a dash	-3 -3 0 2 -3 -5 0 2 -1 0 0 0
a figure	-2 -3 2 -2 -3 0 1 -1 -2 -1 0 0
a letter without case	1 -2 0 -3 1 -3 0 -6 1 0 -1 1
a quotation mark	-1 -2 -4 0 1 -2 0 1 0 -3 1 -1
a small letter	-1 1 1 -2 -2 -2 2 -2 -1 2 1 1
another sign	-2 1 -3 2 -1 -4 1 0 -1 0 -1 0
©	5 -3 0 -1 -2 -5 -3 -3 0 0 -2 2
# comes again 1 below × size 1 below
above and below · 0 to 1 words	1 -3 -3 -5 -2 -3 0 1 1 -2 1 -1
above and below · 14 to 18 words	2 0 1 -1 0 -1 -1 0 0 -1 -1 1
above and below · 19 to 25 words	1 -2 -3 -3 0 0 -1 0 0 0 0 0
above and below · 2 to 3 words	-2 -4 -3 0 1 -1 1 0 0 -1 1 -2
above and below · 4 to 6 words	-1 -4 0 0 1 -1 1 -2 1 -1 1 0
above and below · 7 to 13 words	-2 -4 -2 0 -1 -5 2 -1 -2 1 1 -1
above and below · over 25 words	0 0 -2 -3 -1 -3 0 0 -1 -1 1 -1
above · 0 to 1 words	1 -5 -1 0 -2 -3 -1 1 0 0 1 0
above · 14 to 18 words	2 -4 -1 -6 3 0 -4 -1 -2 0 -1 1
above · 19 to 25 words	1 -3 0 -1 1 0 -2 -1 -1 1 1 -1
above · 2 to 3 words	-1 -6 -1 -1 3 -1 0 -1 0 0 1 -1
above · 4 to 6 words	0 -5 -3 0 2 -3 -1 -6 -1 0 0 0
above · 7 to 13 words	0 -3 -3 -1 0 -2 -1 -7 -2 -1 0 1
above · over 25 words	0 -1 -2 -2 2 -4 -1 -1 0 1 0 0
below · 0 to 1 words	1 -1 -1 0 -2 -2 -1 1 1 2 0 -1
below · 14 to 18 words	1 0 0 -1 -6 -1 -1 -3 0 -1 0 0
below · 19 to 25 words	-2 -1 0 -1 -1 -1 2 -1 1 -2 2 -1
below · 2 to 3 words	-1 -3 0 2 0 -2 1 -4 1 1 0 0
below · 4 to 6 words	0 -1 -3 0 -1 -4 0 -4 0 -1 0 1
below · 7 to 13 words	0 -2 0 1 -4 -7 0 -8 -1 -1 1 0
below · over 25 words	0 1 -4 -3 -2 -1 -1 -1 0 -1 0 0
nowhere else · 0 to 1 words	0 -3 -1 0 0 0 0 -1 0 2 -1 0
nowhere else · 14 to 18 words	-1 -1 -4 0 -2 -2 1 -6 1 -1 0 0
nowhere else · 19 to 25 words	-1 1 -1 -2 -1 -5 1 -4 0 2 -2 1
nowhere else · 2 to 3 words	0 -2 0 -1 -3 -1 0 -1 0 1 0 0
nowhere else · 4 to 6 words	0 0 0 -1 0 0 0 -2 0 0 -1 1
nowhere else · over 25 words	0 -2 0 -2 0 0 1 -1 0 1 -1 1
# a word for a picture 1 below
a word for a picture	-2 -3 -5 -4 9 0 -5 -7 -1 3 0 -1
# an agency at its end 1 below
an agency at its end	-3 2 -5 -4 7 1 -5 3 -1 2 -1 -3
# the same text 1 below
the same	2 -4 -10 -5 6 1 -6 -5 0 0 -2 2
# size 1 below × length
0 to 1 words · 0 words	3 -2 -1 -5 -2 -2 -3 2 -2 -1 0 2
0 to 1 words · 1 words	1 -4 -6 -5 -5 -5 2 0 0 0 0 0
0 to 1 words · 10 to 13 words	2 -2 1 3 -2 -7 -3 -1 1 0 -2 -1
0 to 1 words · 14 to 18 words	0 0 -3 1 2 -2 -2 -3 -1 -1 0 1
0 to 1 words · 19 to 25 words	0 -3 1 -8 -2 -2 -1 1 0 -2 1 0
0 to 1 words · 2 words	0 -4 -4 0 -8 0 0 2 1 1 0 0
0 to 1 words · 26 to 40 words	-1 0 2 -9 -5 -2 1 -2 -1 -1 1 -1
0 to 1 words · 3 words	1 0 -6 -1 -2 0 -1 -3 0 2 -1 0
0 to 1 words · 4 words	2 -4 -5 -1 -5 -1 -1 -6 1 -1 -1 1
0 to 1 words · 41 to 70 words	-1 -2 -2 0 -1 -1 1 -2 0 0 0 -1
0 to 1 words · 5 to 6 words	-1 -2 -2 1 3 -2 -1 0 1 1 0 -1
0 to 1 words · 7 to 9 words	-2 0 0 3 1 -3 -1 2 0 0 0 -1
0 to 1 words · over 70 words	-1 -1 -5 -4 -2 -1 2 -1 -1 -4 1 0
14 to 18 words · 0 words	-1 -1 0 2 0 0 0 1 1 -2 2 -2
14 to 18 words · 1 words	0 -4 -3 1 -10 1 -2 -4 2 0 -1 0
14 to 18 words · 10 to 13 words	0 -1 -1 -4 1 -5 -1 -2 0 2 -1 0
14 to 18 words · 14 to 18 words	0 -2 -2 -2 1 -3 -1 -3 -1 2 -2 0
14 to 18 words · 19 to 25 words	0 -2 -2 -6 -3 -2 1 -1 -1 -2 0 1
14 to 18 words · 2 words	0 -1 2 1 -12 -1 0 -1 1 -1 -1 0
14 to 18 words · 26 to 40 words	-1 -2 -1 0 -1 -2 0 -2 0 -1 0 -1
14 to 18 words · 3 words	2 -2 -2 0 -2 -5 -1 -1 -1 1 -1 1
14 to 18 words · 4 words	1 0 -1 -7 -1 1 -2 -2 -1 0 1 -1
14 to 18 words · 41 to 70 words	-1 0 -1 -4 -3 -1 1 0 -1 0 -1 1
14 to 18 words · 5 to 6 words	1 0 -4 -1 -3 -2 -1 -2 0 1 -1 -1
14 to 18 words · 7 to 9 words	1 -1 -2 -2 1 -1 -1 -3 -1 -1 -1 1
14 to 18 words · over 70 words	0 -1 0 -1 -4 0 0 0 -1 0 1 -1
19 to 25 words · 0 words	1 -1 0 -2 -1 -1 -1 0 2 1 -1 1
19 to 25 words · 1 words	-2 0 -2 1 -2 -4 1 0 -1 2 -2 1
19 to 25 words · 10 to 13 words	1 0 -1 -9 -2 -1 -1 -4 1 -1 -1 1
19 to 25 words · 14 to 18 words	0 0 -4 -6 1 -2 -1 1 -1 -1 -1 1
19 to 25 words · 19 to 25 words	-1 -3 -2 -1 1 -3 0 -1 0 1 0 0
19 to 25 words · 2 words	1 -1 -3 -2 -4 -4 -1 1 -1 0 1 -2
19 to 25 words · 26 to 40 words	-1 -2 1 -5 -2 -2 1 0 1 1 0 -1
19 to 25 words · 3 words	0 0 -3 0 0 1 -2 -1 -2 -3 1 2
19 to 25 words · 4 words	1 1 1 -2 -5 -5 2 -2 -1 1 0 0
19 to 25 words · 41 to 70 words	-2 0 0 -2 1 -1 2 -1 -1 -1 2 -1
19 to 25 words · 5 to 6 words	2 -1 -5 -4 1 -4 -1 -3 1 -1 -1 0
19 to 25 words · 7 to 9 words	0 0 -2 -2 -4 -3 0 -1 0 1 -1 0
19 to 25 words · over 70 words	1 -1 0 -1 -4 -1 0 0 0 1 -1 1
2 to 3 words · 0 words	6 -1 -1 -7 -2 -2 -4 1 -2 2 0 0
2 to 3 words · 1 words	0 -6 -7 0 -4 -2 0 -1 1 0 0 1
2 to 3 words · 14 to 18 words	0 -3 1 -1 -3 -3 0 -1 -1 0 1 -1
2 to 3 words · 19 to 25 words	-1 0 0 1 -1 -3 0 -2 0 1 0 0
2 to 3 words · 2 words	1 -4 -9 -1 0 -2 -1 -3 0 0 -1 1
2 to 3 words · 26 to 40 words	-1 -1 2 2 -1 -3 -1 -1 0 0 -1 0
2 to 3 words · 3 words	0 -1 -7 -2 0 -1 0 -3 0 0 0 0
2 to 3 words · 4 words	1 -4 -5 -1 -3 -1 1 0 0 2 0 0
2 to 3 words · 41 to 70 words	-1 -3 -5 -12 1 -2 1 -3 -1 -4 1 0
2 to 3 words · 5 to 6 words	0 -2 -1 -3 0 -1 0 -2 0 0 0 0
2 to 3 words · 7 to 9 words	-1 -2 -1 1 -1 0 0 1 -1 -1 0 0
2 to 3 words · over 70 words	-2 -1 0 -5 0 -1 2 -1 -1 1 1 -1
4 to 6 words · 0 words	3 1 -1 -4 -1 -2 -3 2 2 -2 -2 2
4 to 6 words · 1 words	0 -4 -4 -2 0 1 0 -4 1 0 -1 0
4 to 6 words · 10 to 13 words	0 -3 0 -3 -2 -8 0 0 1 -2 0 -1
4 to 6 words · 14 to 18 words	0 1 -1 1 -1 -2 -1 -3 1 0 -2 1
4 to 6 words · 19 to 25 words	-3 1 0 0 0 -3 0 -4 0 -1 1 -1
4 to 6 words · 2 words	0 -4 -7 -2 -3 -1 0 -3 -1 -1 0 0
4 to 6 words · 26 to 40 words	0 -1 -1 0 -2 -2 0 -1 1 -1 0 1
4 to 6 words · 3 words	-1 -2 -5 0 0 0 0 -6 -1 0 0 1
4 to 6 words · 4 words	0 -1 0 0 0 1 -1 -2 1 2 -1 -1
4 to 6 words · 41 to 70 words	-1 -1 1 1 0 -2 1 -1 1 2 0 -2
4 to 6 words · 5 to 6 words	0 0 -1 -3 0 -3 0 -2 -1 -2 -1 0
4 to 6 words · 7 to 9 words	-1 1 -1 -4 -1 -2 1 0 0 0 1 -2
4 to 6 words · over 70 words	-4 -1 -1 1 -2 -1 4 -1 1 -2 2 -2
7 to 13 words · 0 words	0 -1 0 2 -1 -2 -2 0 0 0 -1 1
7 to 13 words · 1 words	-1 -2 -6 3 -2 -1 -2 0 0 -2 0 0
7 to 13 words · 10 to 13 words	1 -2 -1 -1 0 -10 -1 0 -2 -1 0 0
7 to 13 words · 14 to 18 words	0 -3 0 -4 -1 -3 0 -4 1 -1 1 -1
7 to 13 words · 19 to 25 words	-1 1 0 -10 -2 -3 1 -3 1 0 0 -1
7 to 13 words · 2 words	0 0 -2 0 -5 -1 -1 -7 1 0 0 -1
7 to 13 words · 26 to 40 words	2 -2 -2 -12 -2 -4 -1 -4 0 0 -3 3
7 to 13 words · 3 words	0 0 0 -1 -2 0 0 -4 -1 0 -1 1
7 to 13 words · 4 words	0 -1 -2 0 -1 1 0 -1 2 -2 -1 0
7 to 13 words · 41 to 70 words	-1 -2 -4 -1 -2 -1 1 -2 -2 0 0 -1
7 to 13 words · 5 to 6 words	-1 1 1 -1 -3 1 -1 2 -1 1 0 -1
7 to 13 words · 7 to 9 words	0 -1 0 -6 -1 -2 0 -3 0 0 -1 0
7 to 13 words · over 70 words	0 -1 -2 0 -5 -1 1 -1 -1 0 0 0
over 25 words · 0 words	1 -1 0 -3 -2 1 -1 -1 0 0 2 -1
over 25 words · 1 words	1 -1 -4 -2 -2 0 0 -4 0 2 -2 0
over 25 words · 10 to 13 words	0 1 -2 -2 0 -3 -1 -1 1 -1 -2 1
over 25 words · 14 to 18 words	-2 1 0 -5 0 -5 1 1 1 2 -1 -1
over 25 words · 19 to 25 words	0 -2 0 1 1 -2 1 -1 0 2 0 0
over 25 words · 2 words	1 0 -6 -4 -1 -2 -1 -1 -2 3 -1 1
over 25 words · 26 to 40 words	0 -1 0 -3 3 -1 0 -2 0 0 -1 1
over 25 words · 3 words	-3 -4 1 2 -2 2 1 -2 -1 -1 1 0
over 25 words · 4 words	-1 -4 -6 -1 -2 -1 2 0 1 0 0 0
over 25 words · 41 to 70 words	0 -1 1 -2 -2 -1 1 -2 0 -1 -1 1
over 25 words · 5 to 6 words	-1 -1 -5 1 -3 -1 2 -1 0 2 0 0
over 25 words · 7 to 9 words	0 -2 -2 0 -2 -1 1 -4 1 2 -1 0
over 25 words · over 70 words	1 -1 0 0 -2 -1 1 0 -1 0 -1 2
# kind 2 below
byline	-2 2 0 4 -3 -2 -3 2 2 -1 -1 1
counter	-1 0 -3 2 2 -1 -1 -1 -3 -1 1 0
credit	-1 0 -1 -4 4 -3 -2 1 -1 0 2 -1
date	1 1 0 -3 -2 -2 -1 -2 0 -1 0 -1
end	-3 0 0 1 -2 0 1 1 -2 0 1 0
item	0 -3 -1 0 0 -1 -1 -2 1 -1 -1 0
link	-1 -1 -2 0 -2 -3 2 0 0 -1 1 -1
sign-off	-3 2 1 3 -2 -2 1 -1 0 0 0 0
symbols	-2 -1 0 0 -1 -1 1 0 -2 0 1 -1
text	1 -4 0 -1 -1 1 1 -1 0 0 0 0
version	-3 0 0 3 -3 0 3 0 -1 -1 3 -1
# length 2 below × close 2 below
0 words · no sentence	-2 -1 0 0 -2 -1 2 0 -2 0 2 -2
1 words · a credit	0 1 -2 1 0 -1 -1 -1 1 1 -1 -1
1 words · no sentence	0 -2 -3 -1 0 -1 0 -1 1 0 0 0
1 words · the end of a sentence	1 -2 -1 -7 -2 1 0 -2 1 -2 1 -1
10 to 13 words · a credit	-1 1 -1 2 -2 -6 -1 -3 -2 1 1 -1
10 to 13 words · no sentence	0 -1 -4 -2 0 -2 0 0 1 -1 0 0
10 to 13 words · the end of a sentence	-1 -3 -1 -2 -3 -1 1 -2 0 1 -1 0
14 to 18 words · a credit	-3 4 1 0 -4 -7 2 -2 -2 1 0 1
14 to 18 words · no sentence	0 -3 -3 0 -3 -2 1 -1 0 -3 1 0
14 to 18 words · the end of a sentence	-1 -2 -4 0 0 -1 1 -2 0 2 -1 0
19 to 25 words · a credit	1 0 0 0 0 0 -2 -2 -1 1 -2 1
19 to 25 words · no sentence	-2 -2 -1 -2 0 -2 2 1 -1 -1 0 0
19 to 25 words · the end of a sentence	0 -1 -3 2 0 -1 0 -1 1 -1 0 0
2 words · a credit	0 0 1 -5 3 -4 -2 1 1 -2 1 0
2 words · no sentence	0 -4 0 0 -1 -1 -1 -1 1 0 0 -1
2 words · the end of a sentence	0 0 -3 -2 -5 -1 0 0 1 -1 0 0
26 to 40 words · a credit	2 -2 -2 -2 -1 -1 -1 -2 0 -1 0 0
26 to 40 words · no sentence	-2 0 -2 1 -4 -1 2 -2 -1 -1 0 0
26 to 40 words · the end of a sentence	0 0 -4 0 -1 -1 1 0 1 -1 -2 1
3 words · a credit	-1 -1 -3 -2 4 1 -5 -1 -1 0 0 -1
3 words · no sentence	0 0 0 -2 -2 -5 0 1 0 -1 0 1
3 words · the end of a sentence	0 0 0 -1 1 -2 0 -3 1 -1 0 -1
4 words · a credit	-1 -1 -2 -2 4 -3 -2 -1 -1 1 2 -1
4 words · no sentence	-1 -3 -1 0 1 0 1 1 1 1 0 0
4 words · the end of a sentence	-2 -1 -2 -7 -4 -2 2 1 -2 0 2 -1
41 to 70 words · a credit	2 1 -3 1 -5 -1 -2 -1 0 0 -1 0
41 to 70 words · no sentence	0 -2 0 -2 0 0 -1 -2 -1 -1 -1 1
41 to 70 words · the end of a sentence	0 -3 0 -2 1 0 1 -3 0 0 -1 0
5 to 6 words · a credit	1 -1 1 -4 0 -2 0 -3 -4 0 2 -1
5 to 6 words · no sentence	0 0 2 1 -2 -1 1 0 0 -1 0 0
5 to 6 words · the end of a sentence	0 -2 -2 -2 -2 -3 1 -4 0 1 1 -1
7 to 9 words · a credit	1 -2 1 -5 -1 -6 3 -1 0 -1 1 -1
7 to 9 words · no sentence	0 -3 -4 -2 -2 0 1 -1 0 -1 0 -1
7 to 9 words · the end of a sentence	0 -4 3 -1 0 -3 1 -2 -2 0 0 0
over 70 words · a credit	1 -1 -2 1 -2 -2 0 -1 0 0 0 -1
over 70 words · no sentence	0 0 -3 -2 -4 -1 1 -1 1 1 0 0
over 70 words · the end of a sentence	0 -2 4 -1 2 1 -1 0 -2 1 -1 1
# dateline 2 below
a dateline	-3 6 0 3 -1 2 -3 2 0 5 -3 1
# capitals 2 below
a capital at its start only	-1 -4 0 1 0 -3 1 -1 0 1 0 -1
a capital on each word	-1 -1 -2 -1 1 0 0 -1 0 0 1 -1
capitals throughout	-1 -1 0 -1 1 -4 -1 3 0 0 0 0
mostly capitals	1 -1 -1 1 -1 -2 0 -4 1 -1 0 0
no capitals	-2 -2 0 -1 0 0 2 0 0 0 0 0
no letters with case	0 -3 -1 0 0 -1 0 -5 -1 0 0 -1
some capitals	0 -3 0 -1 -1 0 1 0 0 0 0 1
# end 2 below
a bracket	-2 1 -1 -2 -2 -1 0 -4 -1 1 0 -1
a capital	-1 -1 0 0 0 -4 -1 1 1 1 0 -1
a colon	-3 0 -3 -1 -1 -5 2 -3 -2 0 -1 0
a comma	-1 -2 0 -3 1 -1 1 -2 -3 3 -2 2
a figure	-1 -2 1 0 -2 0 0 1 -1 -1 1 -1
a full stop	0 -2 2 0 1 0 1 1 1 0 1 0
a letter without case	-1 -1 1 -1 0 -2 0 -5 0 0 0 1
a question mark	0 -2 0 -2 -2 -6 0 -4 1 1 -3 0
a small letter	1 -4 -2 -1 0 0 0 -1 0 0 0 0
an arrow	-1 -2 0 3 -4 -1 0 -1 1 -1 -1 1
an ellipsis	3 -2 -5 -4 -3 -4 -3 -3 -1 -1 -3 2
an exclamation mark	-1 -2 -4 0 0 1 1 -1 0 1 1 -2
another sign	-2 -1 -3 0 -1 0 1 1 -2 0 0 0
# start 2 below
#	-5 -2 -2 5 0 -3 2 1 1 0 3 -4
@	1 0 0 1 -1 -2 -2 -2 -2 0 -2 2
a bracket	-2 0 -4 1 1 0 2 -4 1 0 2 -2
a bullet	0 -3 0 -2 -1 -1 0 -2 0 -1 0 -1
a capital	1 -3 0 -1 0 0 0 -1 0 1 0 0
a dash	-5 2 -2 3 -2 -1 2 -2 -2 0 2 -1
a figure	-1 -4 3 -2 0 -1 2 -1 -1 -3 1 -1
a letter without case	0 -1 -1 -2 -1 -1 0 -6 0 -1 -1 1
a quotation mark	0 -2 -2 -1 -1 1 0 0 0 -3 1 0
a small letter	-2 -2 0 -1 -2 -4 3 1 0 1 1 0
another sign	-2 -1 -1 0 -1 -1 2 1 0 0 0 0
©	3 -4 -1 -2 1 -2 -3 -2 -1 1 -2 2
# comes again 2 below × size 2 below
above and below · 0 to 1 words	2 -5 -2 -5 -2 -5 0 -2 -1 -2 0 0
above and below · 14 to 18 words	0 2 -2 -5 0 -3 0 0 0 -1 1 0
above and below · 19 to 25 words	-1 1 -2 -4 2 -4 0 -1 -1 0 0 0
above and below · 2 to 3 words	0 -1 -6 1 0 -2 0 -3 0 -1 1 -2
above and below · 4 to 6 words	0 -1 1 0 -3 0 1 -2 0 -1 0 -1
above and below · 7 to 13 words	-1 0 -5 -4 -1 -3 2 -2 -2 1 1 -1
above and below · over 25 words	-1 1 -2 -5 -1 -4 1 0 -1 -1 1 -1
above · 0 to 1 words	1 -6 -1 0 -1 -3 0 -2 0 0 0 -1
above · 14 to 18 words	1 2 -3 -3 -1 0 -1 -2 -2 3 0 1
above · 19 to 25 words	0 -1 1 -2 0 -5 -1 -1 -2 1 0 0
above · 2 to 3 words	-1 -2 -2 -1 0 -3 1 -2 -1 1 2 0
above · 4 to 6 words	0 -5 -4 -1 -2 1 0 -1 0 0 0 0
above · 7 to 13 words	-1 -2 2 -2 2 0 0 -3 -2 -1 1 1
above · over 25 words	1 0 -4 -2 -1 0 -2 -1 1 2 -2 0
below · 0 to 1 words	1 0 -2 0 -3 -4 -1 -2 1 1 -1 -1
below · 14 to 18 words	-1 -2 -1 0 -6 0 1 -2 -1 -2 1 0
below · 19 to 25 words	-2 0 -1 -3 1 -4 1 -1 0 -3 2 -1
below · 2 to 3 words	0 -1 2 -1 -1 -4 0 0 0 0 0 0
below · 4 to 6 words	0 -1 -3 -2 -1 -4 1 -5 0 0 0 0
below · 7 to 13 words	1 -1 1 0 -4 -2 0 -6 0 -2 0 0
below · over 25 words	-1 -3 -3 1 -1 -2 1 -1 1 -2 0 -1
nowhere else · 0 to 1 words	0 -1 -3 1 1 1 0 -2 0 1 -1 0
nowhere else · 14 to 18 words	0 -2 -4 1 -1 -3 0 -2 0 0 -2 1
nowhere else · 19 to 25 words	0 -2 -1 1 0 -1 0 -1 1 -1 -1 1
nowhere else · 2 to 3 words	-1 -2 1 -1 0 -1 1 0 0 0 0 0
nowhere else · 4 to 6 words	0 -2 0 0 1 0 0 1 0 0 0 1
nowhere else · 7 to 13 words	0 -3 -1 -1 -1 -2 1 0 0 0 -1 1
nowhere else · over 25 words	0 -2 0 -2 1 1 -1 -2 0 0 -1 1
# a word for a picture 2 below
a word for a picture	-2 -1 -2 0 3 -3 -2 -5 -1 1 1 -1
# an agency at its end 2 below
an agency at its end	-2 3 0 1 1 -3 -2 3 -1 1 -1 0
# the same text 2 below
the same	3 1 -2 -3 2 0 -4 -4 -2 0 0 -1
# size 2 below × length
0 to 1 words · 0 words	3 -2 -1 -3 -1 -2 -2 -3 0 -2 0 0
0 to 1 words · 1 words	1 -4 -2 -2 -1 -2 0 -3 0 0 0 1
0 to 1 words · 10 to 13 words	1 -1 -2 4 -4 -6 -1 1 0 -2 -1 0
0 to 1 words · 14 to 18 words	-2 0 -3 -1 3 -2 0 -1 -1 1 0 0
0 to 1 words · 19 to 25 words	0 -2 -2 -2 1 -2 0 0 0 0 0 0
0 to 1 words · 2 words	0 -2 -4 -1 -5 -2 0 -1 1 0 0 0
0 to 1 words · 26 to 40 words	1 -3 3 -1 1 -2 -2 -3 -1 0 -2 2
0 to 1 words · 3 words	1 0 -6 0 -6 -4 -1 -2 0 2 -2 1
0 to 1 words · 4 words	1 -3 -4 -2 -2 -1 0 -1 0 0 -2 1
0 to 1 words · 41 to 70 words	-1 -1 -3 1 2 -1 0 -2 1 0 0 -2
0 to 1 words · 5 to 6 words	0 -1 0 -1 2 1 -1 -6 1 1 1 -2
0 to 1 words · 7 to 9 words	1 -1 -1 1 -1 0 -2 -1 2 0 -1 0
0 to 1 words · over 70 words	-2 -1 -2 1 0 -1 2 -1 -1 -1 1 -1
14 to 18 words · 0 words	2 -1 0 -2 0 0 0 0 -1 1 1 0
14 to 18 words · 1 words	-1 -1 -3 2 -3 -2 0 0 -1 1 -1 1
14 to 18 words · 10 to 13 words	2 -2 -2 -3 -2 -6 0 0 -1 0 -1 1
14 to 18 words · 14 to 18 words	0 -2 -1 -2 1 -3 -1 -3 1 -1 -1 1
14 to 18 words · 19 to 25 words	0 -2 0 -1 -1 -2 0 -1 0 1 -2 1
14 to 18 words · 2 words	2 1 -2 -3 -6 -1 0 -2 -1 0 -1 2
14 to 18 words · 26 to 40 words	0 -2 0 2 -1 -2 0 -1 1 0 -1 0
14 to 18 words · 3 words	-1 0 1 -1 -3 1 -1 -1 0 0 0 -1
14 to 18 words · 4 words	1 -2 -3 -1 -4 0 1 -3 2 -2 -1 1
14 to 18 words · 41 to 70 words	-1 -1 -3 0 -1 -1 2 -1 0 -1 1 -1
14 to 18 words · 5 to 6 words	-1 1 -6 0 0 -3 -1 -2 -1 0 0 0
14 to 18 words · 7 to 9 words	1 -1 -7 0 0 -6 -1 0 1 -1 -1 1
14 to 18 words · over 70 words	-1 -1 -1 -2 -2 0 2 0 0 -2 1 -1
19 to 25 words · 1 words	0 -2 -2 2 -10 0 -3 -2 0 0 -1 0
19 to 25 words · 10 to 13 words	-1 -1 -3 -6 -1 -5 2 2 0 -1 0 0
19 to 25 words · 14 to 18 words	-1 0 -4 -2 0 -2 1 0 -1 -2 -1 1
19 to 25 words · 19 to 25 words	-1 -2 -3 -8 1 -3 0 -2 1 -2 2 -1
19 to 25 words · 2 words	-2 -5 -2 1 -4 -4 1 -2 -2 0 1 0
19 to 25 words · 26 to 40 words	0 -2 1 -5 -2 -2 1 -1 1 0 1 0
19 to 25 words · 3 words	1 0 0 1 -1 -2 -2 -1 1 0 -2 2
19 to 25 words · 4 words	1 -1 1 0 -3 -2 -1 -2 1 0 0 -1
19 to 25 words · 41 to 70 words	0 -2 1 -3 -4 -1 0 0 2 1 0 0
19 to 25 words · 5 to 6 words	-2 2 1 0 3 -7 -1 -4 2 1 -1 -1
19 to 25 words · 7 to 9 words	-1 -1 -1 -3 0 -1 1 -1 0 1 0 0
19 to 25 words · over 70 words	1 -1 -3 -1 -3 -1 1 0 -1 -2 1 0
2 to 3 words · 0 words	3 -2 -1 0 -2 -2 -3 0 -1 -1 2 -2
2 to 3 words · 1 words	0 -4 -6 0 -2 -2 1 -3 1 1 1 -1
2 to 3 words · 10 to 13 words	0 0 -2 -1 2 0 -2 0 0 -2 0 1
2 to 3 words · 14 to 18 words	0 1 3 -1 -5 -2 1 -3 -2 1 1 -1
2 to 3 words · 19 to 25 words	-1 0 2 -1 -4 -2 2 -1 0 -2 2 -1
2 to 3 words · 2 words	1 -2 -7 -1 -1 -3 -1 -1 1 0 0 0
2 to 3 words · 26 to 40 words	0 0 -2 -1 0 -2 0 0 -1 -1 0 0
2 to 3 words · 3 words	0 0 -6 -1 0 -3 0 -2 1 -1 0 1
2 to 3 words · 4 words	1 -3 -3 0 0 -1 0 -2 1 -1 -2 1
2 to 3 words · 41 to 70 words	-1 -2 1 -1 0 -2 0 -2 -1 2 -1 0
2 to 3 words · 5 to 6 words	-1 -3 -2 0 -1 -3 0 1 0 -1 0 0
2 to 3 words · 7 to 9 words	-1 3 0 -1 -2 -1 -1 0 -1 2 0 0
2 to 3 words · over 70 words	-3 -1 -3 1 -8 -1 3 -1 -1 -4 2 -1
4 to 6 words · 0 words	1 -1 -1 1 -2 -2 -3 4 -1 -2 -1 2
4 to 6 words · 1 words	-2 -5 -5 0 -2 0 1 1 2 -1 -1 0
4 to 6 words · 10 to 13 words	-1 -1 1 -2 1 -2 0 -3 0 2 1 -1
4 to 6 words · 14 to 18 words	0 -2 -1 -3 0 -2 0 0 1 -3 1 0
4 to 6 words · 19 to 25 words	-1 1 -2 -2 0 -3 0 -5 1 0 1 -2
4 to 6 words · 2 words	-2 -5 -2 1 -5 0 1 -2 0 0 0 0
4 to 6 words · 26 to 40 words	2 -3 -1 -1 -1 -2 -1 -3 1 -2 -1 1
4 to 6 words · 3 words	0 -2 0 0 -1 0 0 -1 1 0 0 -1
4 to 6 words · 4 words	0 -2 0 -1 0 -1 0 -1 0 1 0 -1
4 to 6 words · 41 to 70 words	-1 0 -1 -1 -8 -2 2 -1 -1 -2 1 0
4 to 6 words · 5 to 6 words	1 1 1 -4 0 -1 -1 0 -1 0 -1 1
4 to 6 words · 7 to 9 words	0 -1 0 1 -1 -4 0 0 1 0 -3 0
4 to 6 words · over 70 words	-3 -1 -1 -2 -6 -1 4 -1 -1 -1 3 -2
7 to 13 words · 0 words	3 -1 -1 -4 -1 -1 -2 2 -1 0 0 0
7 to 13 words · 1 words	0 -4 -4 1 -5 -3 0 1 2 -3 -1 -1
7 to 13 words · 10 to 13 words	1 -2 -1 -3 -2 -8 -1 -5 1 -1 0 0
7 to 13 words · 14 to 18 words	0 2 -1 -2 -1 -2 -1 -4 -1 0 -1 0
7 to 13 words · 19 to 25 words	0 -2 3 -1 -3 -3 0 -4 0 1 -1 1
7 to 13 words · 2 words	1 -5 -1 1 -4 0 -1 -3 0 1 0 -1
7 to 13 words · 26 to 40 words	0 -1 -2 -2 1 -4 0 -4 2 0 0 -1
7 to 13 words · 3 words	0 -1 -1 -3 -1 0 1 -3 -2 0 1 0
7 to 13 words · 4 words	-2 -3 -1 0 0 -2 2 -2 0 0 1 -1
7 to 13 words · 41 to 70 words	0 -2 0 -5 -1 -2 1 -2 -3 1 0 1
7 to 13 words · 5 to 6 words	-1 -1 -2 -1 -2 -3 1 0 0 1 1 -2
7 to 13 words · 7 to 9 words	-1 -4 -2 -4 -1 -1 0 -1 1 -1 0 -1
7 to 13 words · over 70 words	0 -1 -4 0 0 -1 0 -1 1 0 -1 1
over 25 words · 0 words	2 -1 -1 -3 -1 1 -3 1 2 -1 -1 1
over 25 words · 1 words	1 0 -7 -1 -2 1 -3 0 -3 2 -1 1
over 25 words · 10 to 13 words	0 0 0 -2 0 -3 -1 -1 0 0 -1 0
over 25 words · 14 to 18 words	1 -2 -5 -3 -1 -5 0 -3 2 -1 -1 0
over 25 words · 19 to 25 words	-1 0 -2 -3 3 -3 0 0 1 0 0 0
over 25 words · 2 words	-1 0 -2 -3 1 -1 -1 -3 0 -1 -2 1
over 25 words · 26 to 40 words	0 -1 1 -4 0 -2 0 -2 1 0 -1 1
over 25 words · 3 words	-2 -2 -3 2 1 0 -1 -3 0 0 0 -1
over 25 words · 4 words	-1 -2 -3 -1 -3 1 1 1 1 0 -1 0
over 25 words · 41 to 70 words	0 -1 -1 -2 0 -1 1 -2 0 -1 0 1
over 25 words · 5 to 6 words	0 -2 -2 3 -1 0 0 -6 0 1 -2 1
over 25 words · 7 to 9 words	-1 -2 -2 1 -1 2 1 0 -1 1 0 -1
over 25 words · over 70 words	0 -1 1 -1 -4 -1 2 -1 0 1 0 1
# kind 3 below
byline	-2 1 -3 3 -2 -3 -1 0 3 -3 0 1
counter	-1 1 -6 1 1 1 0 -3 -2 -1 1 0
credit	-2 2 1 -1 -2 0 -1 -2 0 0 1 -1
date	-1 1 2 -2 -1 -1 -1 -2 1 0 -1 0
end	-3 1 0 2 -2 0 2 0 -2 2 2 -1
item	0 -3 -2 -2 0 -3 1 -3 0 0 0 0
link	-1 -1 -1 -1 -4 -1 2 0 -1 -1 2 -1
sign-off	-3 -1 1 3 -2 -2 -1 1 0 1 -1 0
symbols	-1 0 1 1 -2 1 0 -2 -1 1 0 0
text	0 -5 1 0 1 0 1 -1 0 1 1 0
version	-3 -1 0 3 -2 -1 3 2 -1 -2 3 0
# length 3 below × close 3 below
0 words · no sentence	-2 -1 0 2 -3 1 1 -2 -2 1 1 -1
0 words · the end of a sentence	0 1 -1 -2 -1 -1 0 -1 -1 0 -1 1
1 words · a credit	0 -1 -1 2 -3 -2 -1 0 2 0 -2 0
1 words · no sentence	0 -3 0 -1 -3 0 0 -1 1 0 0 0
1 words · the end of a sentence	0 1 -3 -3 -3 -5 1 -2 1 -2 1 -1
10 to 13 words · a credit	-2 2 -1 2 -2 -6 0 0 -1 2 -1 -1
10 to 13 words · no sentence	0 -4 -6 -1 -1 0 0 -2 0 -2 -1 1
10 to 13 words · the end of a sentence	-1 -3 -1 -2 -2 0 1 -2 0 0 0 0
14 to 18 words · a credit	-1 2 -2 0 -2 2 1 0 1 -1 0 0
14 to 18 words · no sentence	-1 -2 -2 -3 -1 -1 1 -1 0 -2 1 -1
14 to 18 words · the end of a sentence	0 -1 -3 -1 -1 -1 -1 -3 0 0 -1 0
19 to 25 words · a credit	0 -1 -3 3 0 -6 -2 0 -1 -1 -1 1
19 to 25 words · no sentence	0 -2 0 -4 0 -3 1 -2 -1 0 -1 1
19 to 25 words · the end of a sentence	0 -2 -1 1 0 -2 0 -1 1 -1 0 0
2 words · a credit	0 0 -2 -1 0 1 -1 -2 1 -1 1 -1
2 words · no sentence	0 -3 -1 -1 -3 -2 0 1 1 -1 0 -1
2 words · the end of a sentence	0 0 -2 -3 1 -1 -1 -1 2 0 -1 -1
26 to 40 words · a credit	0 1 -1 2 -1 -4 0 -1 -1 -1 1 0
26 to 40 words · no sentence	-1 -1 -3 -2 -3 -2 1 -3 0 -2 0 0
26 to 40 words · the end of a sentence	1 -3 -2 -1 -1 -1 -1 0 1 0 -1 0
3 words · a credit	-2 1 1 -5 -1 0 1 -2 -2 0 3 -2
3 words · no sentence	-1 -3 1 0 0 -3 0 0 0 -1 0 0
3 words · the end of a sentence	1 -2 1 -3 -1 -1 -1 -2 2 -3 -1 1
4 words · a credit	-2 0 1 1 -2 -5 1 0 -3 0 3 -2
4 words · no sentence	0 -3 0 0 -2 -2 0 3 1 1 -1 0
4 words · the end of a sentence	0 -3 -3 -8 1 -2 1 -1 -1 1 1 -1
41 to 70 words · a credit	0 -1 -1 1 -1 0 -3 -1 1 -1 1 0
41 to 70 words · no sentence	0 -4 0 -2 -1 -4 1 -1 -1 -3 0 1
41 to 70 words · the end of a sentence	1 0 -3 1 2 1 -1 -1 -1 0 0 0
5 to 6 words · a credit	-1 -1 -2 -3 0 -1 2 -2 -3 1 1 0
5 to 6 words · no sentence	1 -2 0 -1 2 -4 -1 -2 1 -1 -1 0
5 to 6 words · the end of a sentence	0 -1 -1 -1 1 -4 0 -2 0 2 0 0
7 to 9 words · a credit	-1 -2 0 0 0 -1 1 -2 -1 2 0 -1
7 to 9 words · no sentence	0 -4 -1 -3 -1 -2 1 -5 1 -2 0 0
7 to 9 words · the end of a sentence	-1 -1 1 1 -1 1 1 -5 -2 -1 1 -1
over 70 words · a credit	0 -1 -2 0 -2 -2 0 0 0 -1 0 0
over 70 words · no sentence	0 -1 -1 -2 -5 -2 1 -1 1 -1 -1 1
over 70 words · the end of a sentence	1 -1 1 -2 3 1 -1 -1 -1 1 -1 0
# size 1 above × size 1 below × size
0 to 1 words · 0 to 1 words · 0 to 1 words	1 -4 -1 -4 -2 -4 0 -1 1 0 0 0
0 to 1 words · 0 to 1 words · 14 to 18 words	0 0 -4 0 0 0 -1 -1 0 -1 0 1
0 to 1 words · 0 to 1 words · 19 to 25 words	1 -1 -1 -2 -1 0 -1 1 1 -1 -2 2
0 to 1 words · 0 to 1 words · 2 to 3 words	1 -3 -5 -2 -14 -6 1 -1 1 -2 0 -1
0 to 1 words · 0 to 1 words · 4 to 6 words	2 -2 -4 -4 -1 -8 1 -3 0 1 0 -1
0 to 1 words · 0 to 1 words · 7 to 13 words	-1 1 -3 0 1 0 -1 -5 -1 2 -1 0
0 to 1 words · 0 to 1 words · over 25 words	0 -1 -1 0 -4 -1 1 0 2 -2 -1 1
0 to 1 words · 14 to 18 words · 0 to 1 words	-3 -2 -1 4 -3 -1 0 0 3 0 1 -2
0 to 1 words · 14 to 18 words · 14 to 18 words	2 0 -4 1 -5 0 0 0 0 2 -1 -1
0 to 1 words · 14 to 18 words · 19 to 25 words	2 0 1 -1 -3 0 -2 0 0 1 -2 1
0 to 1 words · 14 to 18 words · 2 to 3 words	-2 0 2 2 -7 -6 0 0 -1 0 0 0
0 to 1 words · 14 to 18 words · 4 to 6 words	1 0 -2 -1 -8 -6 -1 -1 -2 0 -1 1
0 to 1 words · 14 to 18 words · 7 to 13 words	0 2 -1 -2 0 -3 -2 -1 -1 2 1 -2
0 to 1 words · 14 to 18 words · over 25 words	0 0 -1 -3 -3 0 1 0 0 0 0 0
0 to 1 words · 19 to 25 words · 0 to 1 words	-1 -2 -1 0 -4 -1 1 0 1 0 -1 0
0 to 1 words · 19 to 25 words · 14 to 18 words	-2 1 0 -2 -2 0 1 0 -2 -2 3 -1
0 to 1 words · 19 to 25 words · 19 to 25 words	1 1 -3 -1 -3 0 1 0 0 -1 0 0
0 to 1 words · 19 to 25 words · 2 to 3 words	-1 -2 -1 0 -1 0 1 0 -2 -1 2 -1
0 to 1 words · 19 to 25 words · 4 to 6 words	2 0 -1 0 -2 -4 -2 -1 0 -1 0 1
0 to 1 words · 19 to 25 words · 7 to 13 words	2 2 -1 -7 -5 -3 -3 -1 0 1 0 -1
0 to 1 words · 19 to 25 words · over 25 words	1 -1 -3 -1 -4 0 1 0 -1 -3 0 2
0 to 1 words · 2 to 3 words · 0 to 1 words	2 -5 -3 -5 -10 -3 1 -2 0 0 0 0
0 to 1 words · 2 to 3 words · 14 to 18 words	2 1 -5 -1 -3 0 -1 1 0 0 1 -2
0 to 1 words · 2 to 3 words · 19 to 25 words	-2 0 -5 2 1 0 1 0 0 1 0 -2
0 to 1 words · 2 to 3 words · 2 to 3 words	0 -3 -4 -1 -2 0 -2 -2 0 1 0 0
0 to 1 words · 2 to 3 words · 4 to 6 words	0 -1 -7 -1 1 -1 0 -4 1 0 0 -1
0 to 1 words · 2 to 3 words · 7 to 13 words	1 -2 -1 2 -2 -6 -5 -2 2 -1 0 -1
0 to 1 words · 2 to 3 words · over 25 words	-3 0 0 1 2 -1 1 1 0 0 1 -1
0 to 1 words · 4 to 6 words · 0 to 1 words	-1 -3 -1 0 -1 1 -1 -2 0 1 -1 1
0 to 1 words · 4 to 6 words · 14 to 18 words	-2 0 1 1 0 0 -1 0 1 1 0 -3
0 to 1 words · 4 to 6 words · 19 to 25 words	-3 0 -2 1 0 0 2 0 -2 0 2 -2
0 to 1 words · 4 to 6 words · 2 to 3 words	1 0 -3 -1 -1 -4 -1 -1 1 -3 -1 0
0 to 1 words · 4 to 6 words · 4 to 6 words	4 0 -4 -4 -3 0 -3 -2 2 -1 -1 1
0 to 1 words · 4 to 6 words · 7 to 13 words	0 0 -2 -3 -4 0 0 1 0 1 -1 -1
0 to 1 words · 4 to 6 words · over 25 words	-2 -1 -1 2 -3 -1 1 0 0 1 0 -1
0 to 1 words · 7 to 13 words · 0 to 1 words	0 0 -2 0 -9 -4 1 -4 -1 -2 1 1
0 to 1 words · 7 to 13 words · 14 to 18 words	0 1 -4 -4 -4 0 2 0 1 -2 3 -3
0 to 1 words · 7 to 13 words · 19 to 25 words	0 -1 0 -2 -1 0 0 0 -1 1 -1 0
0 to 1 words · 7 to 13 words · 2 to 3 words	0 0 -3 0 -4 -1 0 -1 2 -1 -1 -1
0 to 1 words · 7 to 13 words · 4 to 6 words	0 1 -5 -1 -3 -1 -1 -2 0 2 -2 1
0 to 1 words · 7 to 13 words · 7 to 13 words	2 -1 -6 -7 -6 0 -1 -2 2 -3 0 -1
0 to 1 words · 7 to 13 words · over 25 words	-1 -1 -2 -3 4 -1 -2 0 -1 1 1 -1
0 to 1 words · over 25 words · 0 to 1 words	2 -1 -1 -2 1 -2 -2 -1 -1 0 1 -1
0 to 1 words · over 25 words · 14 to 18 words	0 3 -2 -3 1 -1 -3 0 -1 2 -2 0
0 to 1 words · over 25 words · 19 to 25 words	1 0 1 1 -5 0 -2 0 0 0 -1 1
0 to 1 words · over 25 words · 2 to 3 words	0 -1 -2 -2 0 3 -2 0 -2 2 0 -2
0 to 1 words · over 25 words · 4 to 6 words	2 -1 -1 -3 -1 1 -1 -1 0 -2 -1 2
0 to 1 words · over 25 words · 7 to 13 words	2 0 0 -1 -1 -1 -5 0 0 1 -2 1
0 to 1 words · over 25 words · over 25 words	-4 -2 1 -4 -1 -1 3 0 0 -1 2 -2
14 to 18 words · 0 to 1 words · 0 to 1 words	-1 -1 -1 -5 -3 1 1 0 0 -1 0 0
14 to 18 words · 0 to 1 words · 14 to 18 words	-1 -2 0 0 3 0 -1 1 0 1 -2 0
14 to 18 words · 0 to 1 words · 2 to 3 words	-2 1 -1 3 -7 1 -2 1 -1 0 0 1
14 to 18 words · 0 to 1 words · 4 to 6 words	-2 0 0 2 0 -1 0 -2 1 0 1 -1
14 to 18 words · 0 to 1 words · 7 to 13 words	-2 -1 1 2 -3 -2 0 2 0 0 -1 0
14 to 18 words · 0 to 1 words · over 25 words	-3 -1 1 -3 0 0 2 0 -1 0 2 -2
14 to 18 words · 14 to 18 words · 0 to 1 words	1 0 0 0 -2 -1 0 -1 -1 0 0 -1
14 to 18 words · 14 to 18 words · 14 to 18 words	-1 -1 -3 -4 1 -1 1 -1 0 0 0 -1
14 to 18 words · 14 to 18 words · 19 to 25 words	0 -2 1 -2 -1 0 0 -1 -2 -1 0 0
14 to 18 words · 14 to 18 words · 2 to 3 words	4 -1 -1 -2 -6 -1 -3 0 1 0 -3 2
14 to 18 words · 14 to 18 words · 4 to 6 words	1 -1 -1 -2 -6 2 -1 -1 1 -1 -1 1
14 to 18 words · 14 to 18 words · 7 to 13 words	2 -2 -4 -5 -1 1 -1 -1 -1 -3 0 2
14 to 18 words · 14 to 18 words · over 25 words	0 0 2 1 -1 0 0 0 0 2 0 0
14 to 18 words · 19 to 25 words · 14 to 18 words	-2 2 -3 -2 2 0 0 0 0 1 -1 0
14 to 18 words · 19 to 25 words · 19 to 25 words	1 0 -3 -2 1 0 -1 -1 0 0 -2 1
14 to 18 words · 19 to 25 words · 2 to 3 words	0 -1 0 -4 -2 -3 2 0 -1 0 1 -2
14 to 18 words · 19 to 25 words · 4 to 6 words	-1 -1 0 -1 2 -4 0 -1 1 0 -2 1
14 to 18 words · 19 to 25 words · 7 to 13 words	1 -2 -3 -3 -3 1 0 -1 1 -1 -1 1
14 to 18 words · 19 to 25 words · over 25 words	-2 0 1 -1 -3 0 1 0 1 1 0 -1
14 to 18 words · 2 to 3 words · 0 to 1 words	3 -1 -1 -3 -3 1 -3 1 0 0 -3 2
14 to 18 words · 2 to 3 words · 14 to 18 words	1 -1 2 -6 0 -1 -2 -1 0 2 -2 0
14 to 18 words · 2 to 3 words · 19 to 25 words	-3 0 0 -2 -2 0 3 -1 0 0 2 -2
14 to 18 words · 2 to 3 words · 2 to 3 words	2 -3 -1 0 -9 -1 -1 -1 -1 2 -3 2
14 to 18 words · 2 to 3 words · 4 to 6 words	3 -2 -2 -1 -6 0 -2 1 1 -3 0 1
14 to 18 words · 2 to 3 words · 7 to 13 words	0 -2 2 0 0 -3 0 -3 -2 1 0 0
14 to 18 words · 2 to 3 words · over 25 words	0 0 2 -4 -2 -1 -1 -1 -2 0 -1 1
14 to 18 words · 4 to 6 words · 0 to 1 words	2 1 0 -1 1 -7 -2 -2 -1 -2 0 2
14 to 18 words · 4 to 6 words · 14 to 18 words	1 0 -3 -3 -3 0 1 0 1 -2 0 0
14 to 18 words · 4 to 6 words · 19 to 25 words	-2 -1 -2 -1 1 0 1 0 0 -3 1 0
14 to 18 words · 4 to 6 words · 4 to 6 words	-1 1 -3 -1 -1 -2 1 -2 -1 1 0 1
14 to 18 words · 4 to 6 words · 7 to 13 words	-1 0 2 -5 -2 -2 1 -2 2 -2 1 -1
14 to 18 words · 4 to 6 words · over 25 words	1 0 -2 -2 -1 0 1 0 -1 0 0 1
14 to 18 words · 7 to 13 words · 0 to 1 words	2 -1 0 1 -4 -6 -2 0 -1 0 0 0
14 to 18 words · 7 to 13 words · 14 to 18 words	-1 0 1 0 -2 -1 0 -2 -2 1 0 1
14 to 18 words · 7 to 13 words · 19 to 25 words	-1 0 0 -2 -3 0 1 -1 -1 -1 0 0
14 to 18 words · 7 to 13 words · 2 to 3 words	1 -4 1 0 -3 0 -2 -1 3 -2 -1 1
14 to 18 words · 7 to 13 words · 4 to 6 words	0 0 -2 -1 1 2 -3 0 -2 2 -2 2
14 to 18 words · 7 to 13 words · 7 to 13 words	0 -1 -2 2 2 0 -2 -2 0 1 0 -1
14 to 18 words · 7 to 13 words · over 25 words	-1 -1 -1 -2 0 0 2 0 0 -1 0 0
14 to 18 words · over 25 words · 0 to 1 words	-1 0 0 -1 -4 1 1 -1 0 3 -2 1
14 to 18 words · over 25 words · 14 to 18 words	-2 0 -2 -3 0 -1 2 0 0 -2 -1 1
14 to 18 words · over 25 words · 19 to 25 words	0 -2 -3 -1 -2 -1 1 0 -1 -2 1 0
14 to 18 words · over 25 words · 2 to 3 words	2 -2 -2 -1 -3 -1 -2 0 -1 2 -1 1
14 to 18 words · over 25 words · 4 to 6 words	-2 -1 -2 0 2 -4 1 -2 1 0 0 -1
14 to 18 words · over 25 words · 7 to 13 words	0 -1 -2 -4 -2 0 0 -1 0 0 -2 1
14 to 18 words · over 25 words · over 25 words	0 0 -1 -3 -1 -1 0 0 -1 0 -1 1
19 to 25 words · 0 to 1 words · 0 to 1 words	-1 -1 0 2 -2 -2 -1 1 2 -3 -1 1
19 to 25 words · 0 to 1 words · 14 to 18 words	0 0 -1 -2 -5 0 2 -1 -2 0 1 -1
19 to 25 words · 0 to 1 words · 19 to 25 words	-1 -2 -3 -2 3 0 -1 -1 1 1 -1 -1
19 to 25 words · 0 to 1 words · 2 to 3 words	2 0 -1 -6 -1 0 -1 1 -1 1 0 0
19 to 25 words · 0 to 1 words · 4 to 6 words	1 -2 -1 -3 1 1 -1 0 0 -2 0 1
19 to 25 words · 0 to 1 words · 7 to 13 words	1 -1 -2 0 2 -1 -4 0 0 -1 -2 2
19 to 25 words · 0 to 1 words · over 25 words	1 0 1 0 -3 0 -1 0 -1 0 -1 1
19 to 25 words · 14 to 18 words · 0 to 1 words	-1 0 0 -3 -1 1 1 -2 -1 1 1 -1
19 to 25 words · 14 to 18 words · 14 to 18 words	-1 -2 0 -2 0 0 1 0 0 1 0 -1
19 to 25 words · 14 to 18 words · 19 to 25 words	0 0 -2 -1 -1 0 0 0 0 -1 -1 0
19 to 25 words · 14 to 18 words · 2 to 3 words	4 -1 0 -4 -4 -2 -2 0 0 0 -1 1
19 to 25 words · 14 to 18 words · 4 to 6 words	0 0 0 1 -6 0 1 0 0 0 -2 2
19 to 25 words · 14 to 18 words · 7 to 13 words	-2 -1 -2 -2 -5 -1 3 -1 0 -1 1 0
19 to 25 words · 14 to 18 words · over 25 words	2 -1 -1 -2 -3 -1 -1 0 0 -2 0 1
19 to 25 words · 19 to 25 words · 0 to 1 words	2 0 0 -3 -1 -2 -1 -1 -1 1 -2 2
19 to 25 words · 19 to 25 words · 14 to 18 words	1 -1 -3 -1 0 0 -2 2 1 -1 -1 1
19 to 25 words · 19 to 25 words · 19 to 25 words	1 -1 -1 -2 0 -1 -1 1 1 1 -1 0
19 to 25 words · 19 to 25 words · 2 to 3 words	1 1 0 0 -5 -1 -1 -1 -1 -1 0 2
19 to 25 words · 19 to 25 words · 4 to 6 words	-1 0 -1 -3 -3 -2 3 0 0 -1 0 0
19 to 25 words · 19 to 25 words · 7 to 13 words	0 0 1 -3 -3 -2 0 -2 0 -1 -1 1
19 to 25 words · 19 to 25 words · over 25 words	-2 0 0 -1 1 0 2 0 0 0 0 0
19 to 25 words · 2 to 3 words · 0 to 1 words	2 0 0 1 -2 -3 -6 0 -1 -2 0 1
19 to 25 words · 2 to 3 words · 14 to 18 words	-1 0 -1 0 -3 0 2 -1 -1 0 1 0
19 to 25 words · 2 to 3 words · 19 to 25 words	0 -1 0 -2 1 0 -1 0 1 -1 1 -1
19 to 25 words · 2 to 3 words · 2 to 3 words	1 0 -1 0 -5 0 0 -1 0 0 -1 0
19 to 25 words · 2 to 3 words · 4 to 6 words	-2 -1 -2 4 -6 -4 -1 1 0 1 -1 1
19 to 25 words · 2 to 3 words · 7 to 13 words	-1 1 1 -1 -3 -3 0 0 1 -1 0 -1
19 to 25 words · 2 to 3 words · over 25 words	0 -1 0 -1 3 0 -2 0 1 1 -1 1
19 to 25 words · 4 to 6 words · 0 to 1 words	-2 -1 -1 -1 -3 3 -2 0 0 1 -1 -1
19 to 25 words · 4 to 6 words · 14 to 18 words	-3 1 -2 -1 -3 0 4 -1 -1 1 1 -1
19 to 25 words · 4 to 6 words · 19 to 25 words	-1 0 2 -2 -1 -1 0 -1 0 4 0 0
19 to 25 words · 4 to 6 words · 2 to 3 words	-1 -2 -2 -2 -3 2 1 -2 -1 1 -1 1
19 to 25 words · 4 to 6 words · 4 to 6 words	0 1 -1 1 1 -2 -3 1 1 2 -3 1
19 to 25 words · 4 to 6 words · 7 to 13 words	1 -1 1 -4 -4 0 0 0 2 -1 0 -1
19 to 25 words · 4 to 6 words · over 25 words	-1 0 0 1 -2 -1 1 -1 1 0 1 -1
19 to 25 words · 7 to 13 words · 0 to 1 words	1 -1 0 -5 -4 -4 1 1 -1 0 2 -1
19 to 25 words · 7 to 13 words · 14 to 18 words	-1 -1 -2 -3 0 0 1 -1 -2 -1 1 0
19 to 25 words · 7 to 13 words · 19 to 25 words	0 -1 0 -1 1 0 -1 0 1 1 -2 1
19 to 25 words · 7 to 13 words · 2 to 3 words	2 -2 0 0 -6 2 -3 -1 0 -1 -2 3
19 to 25 words · 7 to 13 words · 4 to 6 words	1 1 -1 0 0 0 -2 -3 1 -1 0 0
19 to 25 words · 7 to 13 words · 7 to 13 words	0 -1 0 -1 -2 -3 0 -1 -1 1 0 0
19 to 25 words · 7 to 13 words · over 25 words	-1 0 0 -2 -2 -1 1 -1 -1 1 1 -1
19 to 25 words · over 25 words · 0 to 1 words	3 -1 0 -2 -2 -5 -2 0 1 0 0 -1
19 to 25 words · over 25 words · 14 to 18 words	-3 0 -3 -1 -1 0 3 0 0 -1 1 0
19 to 25 words · over 25 words · 19 to 25 words	-2 -1 -1 -2 2 -1 1 -1 0 2 1 -2
19 to 25 words · over 25 words · 2 to 3 words	-1 -1 -1 1 -11 1 1 -1 0 3 -1 -1
19 to 25 words · over 25 words · 4 to 6 words	-3 -1 -1 2 -7 -1 3 -2 0 1 0 -1
19 to 25 words · over 25 words · 7 to 13 words	-1 -1 0 -4 -5 -4 3 -2 0 -2 0 0
19 to 25 words · over 25 words · over 25 words	1 -2 -7 -2 -1 -1 1 -1 -1 -2 0 2
2 to 3 words · 0 to 1 words · 0 to 1 words	0 -3 -2 -3 -1 -7 1 0 0 1 0 1
2 to 3 words · 0 to 1 words · 14 to 18 words	-2 1 -6 2 -2 0 0 -1 -1 -1 0 0
2 to 3 words · 0 to 1 words · 19 to 25 words	3 -1 0 -4 -2 0 -1 0 -1 1 -1 1
2 to 3 words · 0 to 1 words · 2 to 3 words	1 -4 -5 -1 -5 -4 0 0 -1 1 -1 1
2 to 3 words · 0 to 1 words · 4 to 6 words	-2 -2 0 3 2 -9 -2 -5 0 0 0 0
2 to 3 words · 0 to 1 words · 7 to 13 words	1 -1 0 3 -4 -4 -1 0 1 0 0 -1
2 to 3 words · 0 to 1 words · over 25 words	-2 -1 0 -6 -3 -1 2 -1 -2 -1 2 -1
2 to 3 words · 14 to 18 words · 0 to 1 words	1 -1 0 1 -2 1 -4 -1 2 0 -1 0
2 to 3 words · 14 to 18 words · 14 to 18 words	2 -3 1 -4 -1 0 -1 0 1 -1 -2 2
2 to 3 words · 14 to 18 words · 19 to 25 words	1 -2 -3 -2 1 0 0 0 0 -2 0 1
2 to 3 words · 14 to 18 words · 2 to 3 words	0 -1 -1 -3 -5 0 3 0 1 -1 4 -4
2 to 3 words · 14 to 18 words · 4 to 6 words	1 -3 0 -2 -8 -3 1 -1 -1 -1 0 0
2 to 3 words · 14 to 18 words · 7 to 13 words	-1 -1 1 -4 3 -4 -1 -1 -1 0 -1 0
2 to 3 words · 14 to 18 words · over 25 words	1 0 0 -3 0 0 -2 0 -1 0 -1 0
2 to 3 words · 19 to 25 words · 0 to 1 words	0 0 -1 0 -3 -3 0 0 -1 1 -1 1
2 to 3 words · 19 to 25 words · 14 to 18 words	-1 1 0 -1 1 0 -1 0 -1 2 -2 1
2 to 3 words · 19 to 25 words · 19 to 25 words	0 -1 -1 1 1 0 -2 0 0 0 0 0
2 to 3 words · 19 to 25 words · 2 to 3 words	2 -4 -1 1 -9 0 -3 0 -1 1 0 1
2 to 3 words · 19 to 25 words · 4 to 6 words	0 0 -3 -4 -5 0 0 -1 -1 -1 0 0
2 to 3 words · 19 to 25 words · 7 to 13 words	1 0 -7 -5 -1 -5 0 -1 1 -1 -1 0
2 to 3 words · 19 to 25 words · over 25 words	-1 -1 2 -2 -3 0 0 0 0 1 -1 -1
2 to 3 words · 2 to 3 words · 0 to 1 words	0 -4 -4 -1 0 -1 -1 -1 1 0 -1 0
2 to 3 words · 2 to 3 words · 14 to 18 words	0 -1 -2 -2 -4 -1 1 -1 1 -1 1 -1
2 to 3 words · 2 to 3 words · 19 to 25 words	-2 1 -1 0 0 -1 1 -2 -2 2 1 -1
2 to 3 words · 2 to 3 words · 2 to 3 words	0 -4 -6 -4 0 -4 1 -1 1 -1 0 1
2 to 3 words · 2 to 3 words · 4 to 6 words	1 -1 -7 -3 -2 -1 0 -5 -1 1 0 1
2 to 3 words · 2 to 3 words · 7 to 13 words	-1 0 -5 0 -4 0 1 -3 -1 0 0 1
2 to 3 words · 2 to 3 words · over 25 words	-3 -2 -1 2 -1 -2 2 -1 -1 -1 1 -1
2 to 3 words · 4 to 6 words · 0 to 1 words	1 -2 -1 -2 -6 -2 1 -2 1 1 0 -1
2 to 3 words · 4 to 6 words · 14 to 18 words	-2 2 -3 2 1 0 0 0 1 0 0 -1
2 to 3 words · 4 to 6 words · 19 to 25 words	-1 2 -4 0 -2 0 1 0 -2 0 1 0
2 to 3 words · 4 to 6 words · 2 to 3 words	0 -4 -4 1 -3 -4 1 -1 -1 0 0 1
2 to 3 words · 4 to 6 words · 4 to 6 words	1 -3 0 -1 -3 -2 0 -4 0 0 0 0
2 to 3 words · 4 to 6 words · 7 to 13 words	-2 0 -2 -4 -2 -5 1 -4 0 0 1 -2
2 to 3 words · 4 to 6 words · over 25 words	1 -1 0 2 -2 0 -1 -1 0 -1 -1 2
2 to 3 words · 7 to 13 words · 0 to 1 words	0 -1 -2 2 -7 -1 -4 -1 1 -1 1 -1
2 to 3 words · 7 to 13 words · 14 to 18 words	2 -1 -1 -7 -2 -1 -1 -1 -1 -2 0 1
2 to 3 words · 7 to 13 words · 19 to 25 words	1 1 -1 -3 -1 0 -2 -1 -1 -1 -1 1
2 to 3 words · 7 to 13 words · 2 to 3 words	0 1 -4 -3 -1 0 0 -3 -3 2 0 0
2 to 3 words · 7 to 13 words · 4 to 6 words	-1 -1 -1 -3 -1 -2 1 1 0 -2 2 -2
2 to 3 words · 7 to 13 words · 7 to 13 words	1 -4 1 -6 -2 -7 0 -3 0 -2 -1 1
2 to 3 words · 7 to 13 words · over 25 words	0 -1 -2 -1 -2 -1 1 -1 -1 -2 0 1
2 to 3 words · over 25 words · 0 to 1 words	1 -3 -1 1 0 -8 -2 0 0 2 -3 2
2 to 3 words · over 25 words · 14 to 18 words	1 -1 -1 -1 1 0 -2 0 1 -1 1 -1
2 to 3 words · over 25 words · 19 to 25 words	1 -1 1 -3 3 -1 -3 0 -1 2 -2 1
2 to 3 words · over 25 words · 2 to 3 words	-1 -1 -3 2 3 -1 -4 0 -2 1 0 1
2 to 3 words · over 25 words · 4 to 6 words	0 -2 -4 -1 -1 1 0 -2 -1 0 -1 0
2 to 3 words · over 25 words · 7 to 13 words	0 1 0 1 0 -4 -1 -2 0 0 0 0
2 to 3 words · over 25 words · over 25 words	-3 -1 0 -4 1 -2 1 -1 0 -2 2 -2
4 to 6 words · 0 to 1 words · 0 to 1 words	-1 -4 -2 1 -6 1 0 0 1 1 0 -1
4 to 6 words · 0 to 1 words · 14 to 18 words	2 0 0 1 -1 0 -3 -1 0 0 0 0
4 to 6 words · 0 to 1 words · 19 to 25 words	2 -2 -3 -3 -3 0 1 -1 1 -4 3 -1
4 to 6 words · 0 to 1 words · 2 to 3 words	1 0 -4 -1 -1 0 -3 -2 -1 1 -1 1
4 to 6 words · 0 to 1 words · 4 to 6 words	0 -1 -4 -1 -1 -2 -1 0 -1 -1 0 1
4 to 6 words · 0 to 1 words · 7 to 13 words	-1 -2 1 -1 -3 2 2 0 2 1 0 -2
4 to 6 words · 0 to 1 words · over 25 words	-2 -1 1 -6 -4 -1 2 -1 -2 -2 1 -1
4 to 6 words · 14 to 18 words · 0 to 1 words	-2 -1 0 0 -2 0 1 -1 0 0 1 0
4 to 6 words · 14 to 18 words · 14 to 18 words	0 1 -1 -1 -2 -1 0 0 -1 0 0 0
4 to 6 words · 14 to 18 words · 19 to 25 words	1 0 -2 -1 -4 0 2 -1 -2 -2 1 1
4 to 6 words · 14 to 18 words · 2 to 3 words	-1 -1 0 2 -5 0 0 0 2 -2 1 -1
4 to 6 words · 14 to 18 words · 4 to 6 words	0 1 0 -4 -4 1 0 -1 1 0 1 -2
4 to 6 words · 14 to 18 words · 7 to 13 words	1 -4 1 0 -1 -3 -1 -1 1 -1 -2 1
4 to 6 words · 14 to 18 words · over 25 words	0 1 -3 -2 -3 0 0 0 0 0 -1 0
4 to 6 words · 19 to 25 words · 0 to 1 words	0 0 0 1 -2 0 -1 0 -1 2 -1 1
4 to 6 words · 19 to 25 words · 14 to 18 words	-2 -3 -4 -3 3 0 0 0 0 0 0 0
4 to 6 words · 19 to 25 words · 19 to 25 words	-2 -1 -2 -1 0 0 2 0 -1 -3 2 0
4 to 6 words · 19 to 25 words · 2 to 3 words	-4 2 -2 0 3 -5 -1 0 0 1 2 -2
4 to 6 words · 19 to 25 words · 4 to 6 words	0 1 1 -2 1 -1 -3 -1 2 2 -2 -1
4 to 6 words · 19 to 25 words · 7 to 13 words	1 -1 0 -2 -2 -3 -2 -1 2 0 -2 1
4 to 6 words · 19 to 25 words · over 25 words	-2 0 2 -1 0 0 0 0 1 2 0 -2
4 to 6 words · 2 to 3 words · 0 to 1 words	1 -3 -2 -2 -6 -1 0 -3 1 -4 0 -1
4 to 6 words · 2 to 3 words · 14 to 18 words	-1 -3 0 0 1 -1 1 -1 0 -1 2 -1
4 to 6 words · 2 to 3 words · 19 to 25 words	1 0 -2 -3 1 0 -1 -1 0 1 -1 1
4 to 6 words · 2 to 3 words · 2 to 3 words	-1 -1 -4 -1 -1 -1 1 -1 0 0 0 0
4 to 6 words · 2 to 3 words · 4 to 6 words	0 -3 1 -4 1 -1 0 -5 1 -1 0 0
4 to 6 words · 2 to 3 words · 7 to 13 words	-1 2 0 -3 0 1 -1 1 -2 1 0 0
4 to 6 words · 2 to 3 words · over 25 words	1 -2 0 -8 -11 -1 0 -1 1 -1 -1 1
4 to 6 words · 4 to 6 words · 0 to 1 words	0 -2 -1 1 0 -4 0 -1 -1 1 0 0
4 to 6 words · 4 to 6 words · 14 to 18 words	2 1 -2 -1 -1 0 -2 -1 -1 0 -1 1
4 to 6 words · 4 to 6 words · 19 to 25 words	0 -1 -1 -3 2 -1 -1 -1 1 -1 1 -2
4 to 6 words · 4 to 6 words · 2 to 3 words	0 -4 -3 -5 -2 -2 2 -2 -1 0 1 0
4 to 6 words · 4 to 6 words · 4 to 6 words	-1 -2 0 0 1 -5 0 0 -1 0 -1 0
4 to 6 words · 4 to 6 words · 7 to 13 words	-1 -3 -2 -2 -1 0 0 -2 1 -1 0 -1
4 to 6 words · 4 to 6 words · over 25 words	-1 0 2 0 -2 -1 0 -1 0 0 0 0
4 to 6 words · 7 to 13 words · 0 to 1 words	-2 -2 -1 1 1 -7 -1 0 1 -1 -1 1
4 to 6 words · 7 to 13 words · 14 to 18 words	0 -2 1 0 -3 -1 0 -1 1 -1 1 -1
4 to 6 words · 7 to 13 words · 19 to 25 words	0 -1 -2 -2 -3 -1 0 -1 1 -1 0 0
4 to 6 words · 7 to 13 words · 2 to 3 words	-2 -1 2 0 -6 -4 2 -2 1 1 0 0
4 to 6 words · 7 to 13 words · 4 to 6 words	0 0 0 -2 -4 0 1 -6 1 0 -1 -1
4 to 6 words · 7 to 13 words · 7 to 13 words	-1 0 -8 -2 -1 -8 1 0 -2 1 1 -1
4 to 6 words · 7 to 13 words · over 25 words	-1 -2 -2 -3 -3 -2 1 -1 0 -1 1 -1
4 to 6 words · over 25 words · 0 to 1 words	1 -1 -1 -5 -4 1 -1 0 0 -2 -1 1
4 to 6 words · over 25 words · 14 to 18 words	-1 0 1 -2 -1 -1 1 0 1 1 -1 0
4 to 6 words · over 25 words · 19 to 25 words	-1 -2 -2 0 0 -1 0 0 0 0 -1 0
4 to 6 words · over 25 words · 2 to 3 words	-1 -1 1 1 0 0 -1 -1 -2 0 1 -1
4 to 6 words · over 25 words · 4 to 6 words	1 -2 -6 0 0 -2 -2 -1 1 0 -2 0
4 to 6 words · over 25 words · 7 to 13 words	-1 0 -3 1 0 0 -2 -2 1 0 -1 -1
4 to 6 words · over 25 words · over 25 words	0 0 -2 0 2 -2 0 -1 0 0 -1 1
7 to 13 words · 0 to 1 words · 0 to 1 words	4 -2 -2 -4 -5 -1 -2 0 0 1 0 0
7 to 13 words · 0 to 1 words · 14 to 18 words	-1 -1 -1 -5 1 0 1 -1 0 0 2 -3
7 to 13 words · 0 to 1 words · 19 to 25 words	0 -1 1 -3 -2 -1 -1 0 -1 -1 0 0
7 to 13 words · 0 to 1 words · 2 to 3 words	0 -4 -3 1 -10 0 0 2 1 0 0 0
7 to 13 words · 0 to 1 words · 4 to 6 words	2 0 -4 0 0 -1 -3 -1 0 0 -2 2
7 to 13 words · 0 to 1 words · 7 to 13 words	-1 -3 0 2 2 -8 -2 0 3 -3 0 -2
7 to 13 words · 0 to 1 words · over 25 words	1 1 0 -5 -5 -1 0 -1 0 -1 0 0
7 to 13 words · 14 to 18 words · 0 to 1 words	3 -1 -1 -5 -3 0 -2 0 1 -1 0 0
7 to 13 words · 14 to 18 words · 14 to 18 words	0 -2 -4 -5 2 -1 -1 0 0 3 -3 0
7 to 13 words · 14 to 18 words · 19 to 25 words	2 -1 -1 -3 -4 0 -1 0 0 -2 -1 1
7 to 13 words · 14 to 18 words · 2 to 3 words	1 -3 -1 -1 -5 -4 0 -1 -1 2 -1 0
7 to 13 words · 14 to 18 words · 4 to 6 words	-2 -2 -3 -2 2 -1 1 -1 1 0 1 -2
7 to 13 words · 14 to 18 words · 7 to 13 words	1 0 -3 -2 -1 -5 0 -3 -1 0 0 0
7 to 13 words · 14 to 18 words · over 25 words	0 -1 -1 -3 0 -1 0 0 2 0 -1 0
7 to 13 words · 19 to 25 words · 0 to 1 words	-2 -1 0 -2 1 -5 2 1 1 0 1 -1
7 to 13 words · 19 to 25 words · 14 to 18 words	-1 2 -2 -1 -6 0 2 0 -1 0 0 0
7 to 13 words · 19 to 25 words · 19 to 25 words	-1 -2 2 -2 0 -1 0 0 -2 1 0 0
7 to 13 words · 19 to 25 words · 2 to 3 words	0 -3 -1 -1 -4 1 1 0 3 -3 0 1
7 to 13 words · 19 to 25 words · 4 to 6 words	2 0 -3 1 -3 -4 0 -1 0 1 1 -1
7 to 13 words · 19 to 25 words · 7 to 13 words	-2 -1 0 1 0 -5 1 -2 0 2 0 -1
7 to 13 words · 19 to 25 words · over 25 words	-1 0 -3 -2 -2 0 3 0 1 -1 2 -1
7 to 13 words · 2 to 3 words · 0 to 1 words	-1 -3 -3 1 -6 -2 0 1 0 -1 -1 1
7 to 13 words · 2 to 3 words · 14 to 18 words	1 -4 1 0 0 -1 -1 -1 -1 0 0 1
7 to 13 words · 2 to 3 words · 19 to 25 words	0 -3 1 1 -3 -1 0 -2 0 1 -1 0
7 to 13 words · 2 to 3 words · 2 to 3 words	0 1 -6 -3 1 0 0 -3 -1 1 0 0
7 to 13 words · 2 to 3 words · 4 to 6 words	-2 -1 0 -1 0 -2 1 0 0 0 1 -1
7 to 13 words · 2 to 3 words · 7 to 13 words	0 -4 2 -1 1 2 -1 0 -1 -1 1 0
7 to 13 words · 2 to 3 words · over 25 words	1 -2 -1 -5 -7 -1 1 -1 0 -1 0 1
7 to 13 words · 4 to 6 words · 0 to 1 words	1 0 -1 -2 0 -2 -1 -1 1 0 -2 1
7 to 13 words · 4 to 6 words · 14 to 18 words	0 0 1 0 -3 0 0 -1 0 -3 1 1
7 to 13 words · 4 to 6 words · 19 to 25 words	0 0 2 -5 -3 -1 -1 -1 1 1 -1 -1
7 to 13 words · 4 to 6 words · 2 to 3 words	0 -4 -4 1 -4 1 0 -2 0 1 -1 0
7 to 13 words · 4 to 6 words · 4 to 6 words	-1 -1 -1 1 -3 1 1 -4 0 -1 -1 0
7 to 13 words · 4 to 6 words · 7 to 13 words	-1 0 0 0 -2 -7 1 -2 -2 1 1 0
7 to 13 words · 4 to 6 words · over 25 words	1 -1 1 -6 -3 -1 0 0 1 1 -1 0
7 to 13 words · 7 to 13 words · 0 to 1 words	2 -3 -2 0 -1 -4 -2 -3 2 1 -1 -2
7 to 13 words · 7 to 13 words · 14 to 18 words	1 -3 1 -3 -1 -1 -1 -1 1 -2 0 0
7 to 13 words · 7 to 13 words · 19 to 25 words	-1 0 -1 -5 -2 -1 1 -2 1 -2 1 -1
7 to 13 words · 7 to 13 words · 2 to 3 words	0 -3 -1 -2 1 -2 -1 -2 0 -2 -1 1
7 to 13 words · 7 to 13 words · 4 to 6 words	0 -1 1 -1 -4 0 -1 1 0 -1 0 -1
7 to 13 words · 7 to 13 words · 7 to 13 words	1 -2 0 -4 -2 -2 0 -4 0 0 0 1
7 to 13 words · 7 to 13 words · over 25 words	1 -2 -1 -5 -5 -2 1 -1 -3 1 0 1
7 to 13 words · over 25 words · 0 to 1 words	-2 1 -1 -4 -1 2 0 -1 0 2 -2 0
7 to 13 words · over 25 words · 14 to 18 words	0 0 -1 -1 -2 -1 1 -1 0 2 -1 0
7 to 13 words · over 25 words · 19 to 25 words	0 -1 -1 0 2 -1 -1 0 1 3 -3 1
7 to 13 words · over 25 words · 2 to 3 words	1 -1 1 -3 -5 -1 -1 -1 -1 -2 1 0
7 to 13 words · over 25 words · 4 to 6 words	0 1 -5 0 0 -1 -1 -2 -1 -1 -1 0
7 to 13 words · over 25 words · 7 to 13 words	-1 -3 -5 0 0 -9 1 -3 -1 1 0 -2
7 to 13 words · over 25 words · over 25 words	-1 -2 1 -4 1 -2 1 -1 -2 1 0 0
over 25 words · 0 to 1 words · 0 to 1 words	0 -1 0 0 -5 -6 0 1 1 0 1 -2
over 25 words · 0 to 1 words · 14 to 18 words	1 0 -1 -2 -1 0 -1 -2 -1 0 -1 1
over 25 words · 0 to 1 words · 19 to 25 words	-3 0 -2 -1 -2 0 3 0 0 -1 2 -2
over 25 words · 0 to 1 words · 2 to 3 words	3 -2 -1 0 0 -1 -5 0 -1 2 -2 0
over 25 words · 0 to 1 words · 4 to 6 words	1 -1 -1 2 -2 0 -3 1 0 -1 -2 2
over 25 words · 0 to 1 words · 7 to 13 words	-1 1 0 -1 -1 0 -1 2 -1 0 -1 0
over 25 words · 0 to 1 words · over 25 words	-3 -1 -2 -3 0 -1 2 -2 -1 0 2 -2
over 25 words · 14 to 18 words · 0 to 1 words	2 -1 0 1 -3 -3 -2 -2 -1 -2 0 1
over 25 words · 14 to 18 words · 14 to 18 words	0 0 -1 -2 1 0 -1 -1 0 -2 -1 1
over 25 words · 14 to 18 words · 19 to 25 words	-2 0 -2 -1 0 -1 1 0 0 -1 1 -1
over 25 words · 14 to 18 words · 2 to 3 words	0 -2 0 1 -2 -4 -1 1 1 0 -1 2
over 25 words · 14 to 18 words · 4 to 6 words	0 1 -1 -2 1 -2 -3 0 0 1 0 -1
over 25 words · 14 to 18 words · 7 to 13 words	0 0 -3 2 0 -3 -1 0 -1 1 -1 1
over 25 words · 14 to 18 words · over 25 words	-1 -1 -5 1 0 -1 1 -1 -1 -2 1 0
over 25 words · 19 to 25 words · 0 to 1 words	1 -1 0 1 -2 -2 -1 1 0 -1 -1 1
over 25 words · 19 to 25 words · 14 to 18 words	1 0 -2 -2 -4 0 0 0 0 0 1 -1
over 25 words · 19 to 25 words · 2 to 3 words	-1 -1 0 -2 -2 -6 1 1 -1 -2 2 0
over 25 words · 19 to 25 words · 4 to 6 words	-1 0 -1 -6 -2 -5 2 -1 0 -2 1 0
over 25 words · 19 to 25 words · 7 to 13 words	-3 1 0 0 -2 0 1 -1 1 3 1 -3
over 25 words · 19 to 25 words · over 25 words	0 -1 -1 -2 0 -1 0 0 0 -1 0 1
over 25 words · 2 to 3 words · 0 to 1 words	1 -1 -1 1 -6 -3 -2 0 -2 -1 -2 2
over 25 words · 2 to 3 words · 14 to 18 words	1 1 -2 0 -1 0 -1 1 2 -2 -1 0
over 25 words · 2 to 3 words · 19 to 25 words	2 0 -3 -2 -1 -1 -1 -1 -1 -2 -1 2
over 25 words · 2 to 3 words · 2 to 3 words	0 0 -1 1 -2 -5 -1 -5 -1 -2 0 1
over 25 words · 2 to 3 words · 4 to 6 words	1 -2 -2 -2 -1 1 -1 0 -2 0 -1 1
over 25 words · 2 to 3 words · 7 to 13 words	-1 -2 -6 0 -1 0 1 -1 -1 0 1 -1
over 25 words · 2 to 3 words · over 25 words	-2 0 0 -4 0 -1 1 -2 1 0 2 -2
over 25 words · 4 to 6 words · 0 to 1 words	2 -1 -1 -7 1 -3 -2 -1 -2 -3 0 2
over 25 words · 4 to 6 words · 14 to 18 words	1 2 -1 -2 1 0 -2 -1 -1 2 -2 2
over 25 words · 4 to 6 words · 19 to 25 words	-4 0 -4 -2 -1 -1 3 -2 0 0 1 -3
over 25 words · 4 to 6 words · 2 to 3 words	1 -1 -1 -1 1 0 -3 -4 1 -2 -1 1
over 25 words · 4 to 6 words · 4 to 6 words	-2 1 -1 1 1 0 -2 -1 0 3 -1 -2
over 25 words · 4 to 6 words · 7 to 13 words	0 0 -5 -2 1 0 -2 -3 0 -2 -1 1
over 25 words · 4 to 6 words · over 25 words	-1 -1 -7 -3 2 -1 1 -1 -1 -1 1 0
over 25 words · 7 to 13 words · 0 to 1 words	1 -2 -1 -2 0 0 -2 2 -1 1 -2 1
over 25 words · 7 to 13 words · 14 to 18 words	-1 1 -2 -3 0 0 0 -2 0 2 -1 0
over 25 words · 7 to 13 words · 19 to 25 words	0 0 1 -1 -2 -1 0 0 1 2 -1 0
over 25 words · 7 to 13 words · 2 to 3 words	3 1 -1 -2 -4 0 -3 -3 0 0 0 0
over 25 words · 7 to 13 words · 4 to 6 words	1 -2 -2 1 1 -5 -3 0 -1 -1 -1 2
over 25 words · 7 to 13 words · 7 to 13 words	0 -1 -7 -2 1 -2 -1 2 0 -1 0 0
over 25 words · 7 to 13 words · over 25 words	0 0 -1 0 -3 -2 0 -3 0 2 -1 1
over 25 words · over 25 words · 0 to 1 words	-1 -1 -1 -6 -2 -5 1 -2 -1 1 1 -1
over 25 words · over 25 words · 14 to 18 words	-2 -2 -5 -4 -1 -1 2 1 0 -2 1 -1
over 25 words · over 25 words · 19 to 25 words	0 -1 -3 -1 -2 -1 2 0 -1 0 1 0
over 25 words · over 25 words · 2 to 3 words	-2 -3 -3 -2 -2 -3 2 -1 1 1 0 0
over 25 words · over 25 words · 4 to 6 words	-3 -1 0 -2 -5 -6 3 1 2 1 0 -1
over 25 words · over 25 words · 7 to 13 words	-2 0 -4 -3 -5 -1 3 -4 0 0 -1 1
over 25 words · over 25 words · over 25 words	0 -1 0 -1 0 -1 1 -2 0 0 0 1
# paragraphs within 4 above
0	-1 -6 1 0 -1 0 1 -1 1 2 0 0
1	1 -3 0 1 1 0 0 -3 1 -1 0 1
2	-1 -2 -1 -1 0 0 0 -1 1 0 0 0
3	0 0 0 -1 1 -2 0 1 1 2 0 0
4 to 6	1 0 -1 -1 -1 0 1 3 0 1 -1 1
# paragraphs within 4 below
0	0 -6 0 0 -1 -1 0 0 1 0 0 0
1	0 -1 0 -1 -1 0 -1 0 2 0 0 0
2	0 -2 0 -1 1 0 -1 -1 2 -1 0 1
3	0 -1 0 -2 1 0 1 -3 0 0 0 1
4 to 6	1 -2 -1 -1 1 2 0 -3 0 0 -1 1
# paragraphs within 4 above × paragraphs within 4 below
0 · 0	1 -5 0 -1 -2 -3 0 -1 1 0 0 0
0 · 1	0 -1 0 0 -1 -1 0 -5 0 0 0 0
0 · 2	0 -2 1 1 0 -3 -1 -2 0 0 0 0
0 · 3	-1 -1 -1 -2 -1 1 0 -2 -1 2 -1 -1
0 · 4 to 6	0 -3 -1 0 2 2 -2 -1 0 -1 0 1
1 · 0	0 -3 -2 1 0 -2 0 -2 0 -2 -1 1
1 · 1	0 -1 -5 -3 -1 0 0 -5 1 -1 0 0
1 · 2	0 -2 1 -1 -3 1 0 0 1 -1 -1 0
1 · 3	0 -4 1 1 1 -3 -2 0 -1 -1 -1 0
1 · 4 to 6	1 -3 0 1 -1 -1 -1 -1 -1 -1 -2 2
2 · 0	-1 -1 -2 1 1 0 1 0 1 -1 0 0
2 · 1	0 0 -2 0 -1 0 -1 0 1 2 0 -1
2 · 2	0 0 -1 -3 0 1 0 -4 0 0 0 0
2 · 3	0 -4 -2 -2 -1 -2 -1 -4 1 2 -2 1
2 · 4 to 6	2 -3 -1 1 1 0 -2 -2 1 1 -2 2
3 · 0	-1 0 0 1 0 -3 -1 1 -1 2 -2 1
3 · 1	0 0 0 -2 -1 -2 0 2 1 1 0 0
3 · 2	0 -1 -3 -6 2 -4 0 -1 0 1 0 0
3 · 3	-2 0 -2 -1 1 0 1 -3 1 1 0 -1
3 · 4 to 6	-1 -1 -2 -2 -3 0 2 -3 1 1 0 -1
4 to 6 · 0	0 1 -4 -3 -2 1 -1 2 1 2 -1 -1
4 to 6 · 1	-1 0 0 2 -1 -1 -1 2 1 1 -2 1
4 to 6 · 2	1 1 -2 -8 -1 -3 -1 1 0 3 -1 0
4 to 6 · 3	0 0 -2 -4 -2 -2 1 -2 0 0 0 0
4 to 6 · 4 to 6	1 0 -2 -2 0 -1 1 -1 0 0 -1 1
# short lines within 4 above
all	0 -4 0 -1 -1 -2 1 -2 1 0 0 0
none	-1 -1 0 -2 2 1 1 2 1 0 0 0
up to a quarter	0 -3 -1 0 -1 0 0 0 0 0 0 0
up to half	0 -2 -1 1 -1 1 0 -2 1 1 0 0
up to three quarters	-1 -2 1 2 0 -1 0 1 0 1 0 -1
# short lines within 4 below
all	-1 -7 0 -1 -2 -1 1 0 0 -1 0 0
none	0 -3 0 -2 -1 1 1 -3 -2 0 0 1
up to a quarter	0 -1 -1 -1 2 1 -1 -2 0 0 0 -1
up to three quarters	0 -3 0 1 0 -1 0 0 1 1 -1 0
# some paragraphs within 4 above × some paragraphs within 4 below × size
0 · 0 · 0 to 1 words	1 -5 -2 0 -2 -3 0 0 0 -2 0 0
0 · 0 · 14 to 18 words	0 -1 2 -4 -3 -3 0 -4 0 -1 1 0
0 · 0 · 19 to 25 words	0 -2 1 0 -1 -2 0 -4 -2 0 -1 1
0 · 0 · 2 to 3 words	0 -4 -5 -1 -1 -2 0 -1 1 1 -1 0
0 · 0 · 4 to 6 words	-1 -3 0 -1 -1 -2 1 1 1 0 0 0
0 · 0 · 7 to 13 words	-1 -2 -1 -4 -2 -2 1 -1 0 -1 0 0
0 · 0 · over 25 words	-1 -3 -1 1 -2 -3 2 -4 -1 -2 1 0
0 · 1 · 0 to 1 words	-1 -5 -6 1 -15 -6 4 -1 -1 -2 1 1
0 · 1 · 14 to 18 words	0 1 -2 -2 1 -2 -1 -2 1 1 -1 0
0 · 1 · 19 to 25 words	1 -1 -2 0 -2 -2 -1 -2 2 -1 0 -1
0 · 1 · 2 to 3 words	-1 -1 -2 1 1 -2 1 -1 -1 -1 1 -1
0 · 1 · 4 to 6 words	0 0 0 0 -2 -3 0 -6 1 0 0 -1
0 · 1 · 7 to 13 words	1 0 -1 -4 -1 -2 -1 -2 1 0 -1 0
0 · 1 · over 25 words	0 0 1 -1 -3 -3 0 -1 1 1 0 0
0 · 2 to 3 · 0 to 1 words	0 -1 -7 -2 2 1 0 0 -1 1 0 -1
0 · 2 to 3 · 14 to 18 words	-1 -1 -2 0 0 -3 0 -1 -1 -2 0 1
0 · 2 to 3 · 19 to 25 words	-3 1 1 -2 0 -3 0 -1 0 2 -1 -1
0 · 2 to 3 · 2 to 3 words	-1 0 -7 2 1 -1 -1 -1 1 0 0 -1
0 · 2 to 3 · 4 to 6 words	0 -2 -5 0 0 -3 0 -3 -2 3 -1 -1
0 · 2 to 3 · 7 to 13 words	-1 -2 -2 0 0 -3 1 -3 0 0 1 -1
0 · 2 to 3 · over 25 words	-1 -4 2 -8 -4 -3 0 -1 0 -1 0 0
0 · 4 to 8 · 0 to 1 words	2 -2 -1 -3 -6 -1 1 0 -1 2 -1 0
0 · 4 to 8 · 14 to 18 words	1 -2 -3 -1 3 -1 -3 0 -1 -1 -1 2
0 · 4 to 8 · 19 to 25 words	-2 -2 -3 1 -1 -1 4 0 0 -3 3 -1
0 · 4 to 8 · 2 to 3 words	2 0 1 -2 -4 4 -6 0 0 4 -5 0
0 · 4 to 8 · 4 to 6 words	-1 1 -7 1 -1 0 -2 0 -1 -1 0 0
0 · 4 to 8 · 7 to 13 words	0 -2 -2 2 -1 0 -1 0 0 1 0 -1
0 · 4 to 8 · over 25 words	-2 -2 0 -4 1 -1 1 0 0 -2 1 0
1 · 0 · 0 to 1 words	1 -4 -3 1 -2 -6 -3 1 1 -2 -1 0
1 · 0 · 14 to 18 words	0 -2 -1 0 2 -1 -2 -3 0 -1 -1 1
1 · 0 · 19 to 25 words	1 -1 -1 -7 -1 -1 1 -3 3 -3 0 -1
1 · 0 · 2 to 3 words	0 -2 -3 -1 -3 -2 0 -1 1 1 -1 0
1 · 0 · 4 to 6 words	0 -3 -1 -2 -1 -3 0 -2 1 -2 -1 0
1 · 0 · 7 to 13 words	0 0 -1 -1 -1 -1 0 -3 1 0 0 -1
1 · 0 · over 25 words	-2 -2 -2 0 -1 -2 2 -3 1 0 2 -3
1 · 1 · 0 to 1 words	-2 -1 -2 -1 -2 1 1 -1 0 -2 0 0
1 · 1 · 14 to 18 words	0 -1 -4 1 -4 -2 1 -2 1 1 0 -1
1 · 1 · 19 to 25 words	-1 -1 0 -6 -1 -2 2 -3 0 1 2 -2
1 · 1 · 2 to 3 words	1 -1 -4 -2 -7 0 0 -4 -1 -2 1 0
1 · 1 · 4 to 6 words	-1 -2 -5 -4 1 -1 0 -4 2 0 0 -2
1 · 1 · 7 to 13 words	-1 0 -1 0 0 -2 0 -3 0 -1 1 0
1 · 1 · over 25 words	-1 -1 -2 -2 -3 -3 1 -2 1 -2 0 0
1 · 2 to 3 · 0 to 1 words	1 -2 -3 -1 -4 1 -1 2 -1 1 -1 0
1 · 2 to 3 · 14 to 18 words	-1 0 1 0 -1 -2 1 -1 1 2 0 -1
1 · 2 to 3 · 19 to 25 words	0 -2 1 -5 -1 -2 0 0 0 1 0 -1
1 · 2 to 3 · 2 to 3 words	1 -4 -5 2 -5 -2 -2 -1 -1 -1 -1 1
1 · 2 to 3 · 4 to 6 words	0 -3 2 0 0 -1 -1 -4 2 -1 -3 1
1 · 2 to 3 · 7 to 13 words	-1 -3 0 0 -1 -1 -1 -1 -1 -1 1 -1
1 · 2 to 3 · over 25 words	0 -2 -1 -6 0 -2 0 -1 0 0 -1 1
1 · 4 to 8 · 0 to 1 words	2 -1 -1 0 -4 0 -4 0 0 1 -2 2
1 · 4 to 8 · 14 to 18 words	-2 0 -1 -4 -1 -1 1 0 -1 -1 1 0
1 · 4 to 8 · 19 to 25 words	-1 -1 -3 -1 1 -1 1 0 -1 -1 -1 1
1 · 4 to 8 · 2 to 3 words	-3 -1 -2 0 -3 -2 2 0 1 -2 1 0
1 · 4 to 8 · 4 to 6 words	1 0 -2 2 -3 1 -4 0 -2 0 -1 1
1 · 4 to 8 · 7 to 13 words	2 -2 0 0 0 -5 -2 0 0 1 -1 0
1 · 4 to 8 · over 25 words	1 -2 1 -4 0 -1 -1 0 0 -1 -2 2
2 to 3 · 0 · 0 to 1 words	0 -1 -1 -1 -3 1 -2 2 1 -2 0 0
2 to 3 · 0 · 14 to 18 words	-1 -1 -3 -2 -1 -1 1 0 0 0 0 0
2 to 3 · 0 · 19 to 25 words	-1 -1 1 0 -3 -1 1 1 1 0 0 -1
2 to 3 · 0 · 2 to 3 words	0 0 -2 1 1 -1 0 -3 -1 0 -1 1
2 to 3 · 0 · 4 to 6 words	0 -1 -4 0 -1 1 0 -3 -1 0 -2 1
2 to 3 · 0 · 7 to 13 words	0 0 -1 3 -2 -2 0 -2 0 2 -1 0
2 to 3 · 0 · over 25 words	-2 -1 -1 -3 -1 -2 2 0 0 0 2 -1
2 to 3 · 1 · 0 to 1 words	2 -3 -1 -3 -3 0 -4 2 0 1 -3 2
2 to 3 · 1 · 14 to 18 words	-1 0 -1 -1 -1 -1 1 -3 -1 0 0 0
2 to 3 · 1 · 19 to 25 words	-1 0 -1 -4 -3 -2 2 0 2 -1 1 -1
2 to 3 · 1 · 2 to 3 words	2 -3 -2 1 -3 0 -3 -5 1 -1 -1 1
2 to 3 · 1 · 4 to 6 words	0 1 -3 -1 -1 0 -1 0 2 1 0 -1
2 to 3 · 1 · 7 to 13 words	0 0 -1 -10 0 -2 -1 2 1 0 0 -1
2 to 3 · 1 · over 25 words	-1 0 -2 -1 0 -2 2 -3 0 2 1 -1
2 to 3 · 2 to 3 · 0 to 1 words	1 -3 -2 -1 -9 -1 -1 -1 -2 0 1 -1
2 to 3 · 2 to 3 · 14 to 18 words	1 1 -1 -4 0 -2 -1 -3 -1 1 -1 1
2 to 3 · 2 to 3 · 19 to 25 words	2 0 -5 -5 1 -3 -3 -2 1 1 -2 2
2 to 3 · 2 to 3 · 2 to 3 words	-1 0 0 -3 0 1 -1 0 -2 1 0 -1
2 to 3 · 2 to 3 · 4 to 6 words	0 1 -3 -3 -2 -2 1 -3 0 -1 0 1
2 to 3 · 2 to 3 · 7 to 13 words	1 -2 -2 0 -1 -2 0 -2 1 1 -2 1
2 to 3 · 2 to 3 · over 25 words	-1 -1 -3 -3 -2 -7 1 -3 -1 2 0 0
2 to 3 · 4 to 8 · 0 to 1 words	1 -1 0 -4 -1 -1 -1 -1 0 0 0 0
2 to 3 · 4 to 8 · 14 to 18 words	2 0 0 -2 -3 -1 0 0 0 1 -3 2
2 to 3 · 4 to 8 · 19 to 25 words	-4 -1 -8 -2 0 -1 3 -1 -1 0 2 -2
2 to 3 · 4 to 8 · 2 to 3 words	-1 -1 -1 1 3 0 -3 0 0 2 -1 0
2 to 3 · 4 to 8 · 4 to 6 words	0 -3 -1 2 -2 1 -1 -1 1 1 -1 -1
2 to 3 · 4 to 8 · 7 to 13 words	0 -2 -1 -2 -2 0 0 -2 1 2 -2 0
2 to 3 · 4 to 8 · over 25 words	0 -1 -2 -2 -1 -1 2 -1 1 0 1 0
4 to 8 · 0 · 0 to 1 words	-1 0 0 -1 -3 -1 1 -1 1 1 0 -1
4 to 8 · 0 · 14 to 18 words	-1 1 -1 -2 0 0 1 0 -1 1 0 -1
4 to 8 · 0 · 19 to 25 words	-2 0 -1 -2 -2 0 2 0 1 0 2 -2
4 to 8 · 0 · 2 to 3 words	1 -1 0 1 -8 -1 -1 1 -1 0 0 0
4 to 8 · 0 · 4 to 6 words	-1 0 0 -1 -5 1 0 -1 0 0 1 -1
4 to 8 · 0 · 7 to 13 words	0 1 -1 -5 -1 -2 -2 3 -2 1 -2 1
4 to 8 · 1 · 0 to 1 words	1 -1 0 2 1 -1 -4 -1 0 -1 -2 2
4 to 8 · 1 · 14 to 18 words	-1 -1 -2 -1 -1 0 1 1 0 0 0 0
4 to 8 · 1 · 19 to 25 words	-2 -1 1 -1 -4 -1 1 1 -1 1 0 -1
4 to 8 · 1 · 2 to 3 words	2 0 0 0 0 -2 -3 1 0 0 -3 3
4 to 8 · 1 · 4 to 6 words	0 1 0 -5 -3 -4 0 1 1 1 -2 1
4 to 8 · 1 · 7 to 13 words	-1 -1 1 -3 1 2 -1 1 -1 1 0 0
4 to 8 · 1 · over 25 words	-2 -1 -2 1 -1 -1 2 -3 0 0 1 -2
4 to 8 · 2 to 3 · 0 to 1 words	1 -1 0 -1 -5 -3 -1 1 -1 -1 -2 2
4 to 8 · 2 to 3 · 14 to 18 words	-2 0 0 -2 0 -1 1 -1 -1 0 1 -1
4 to 8 · 2 to 3 · 19 to 25 words	-2 1 -1 -1 -2 -1 1 0 0 1 1 -2
4 to 8 · 2 to 3 · 2 to 3 words	0 0 -1 -7 0 -3 0 0 -1 2 -1 0
4 to 8 · 2 to 3 · 4 to 6 words	2 -1 -1 -5 -3 -2 0 1 0 -1 0 1
4 to 8 · 2 to 3 · 7 to 13 words	-2 1 -6 -5 -2 0 0 -1 1 2 0 -2
4 to 8 · 2 to 3 · over 25 words	0 -1 -1 -1 -1 -1 2 -2 0 0 0 0
4 to 8 · 4 to 8 · 0 to 1 words	2 0 0 -2 -2 -5 0 0 0 0 1 -1
4 to 8 · 4 to 8 · 14 to 18 words	-5 -1 -1 -1 -1 0 3 0 0 -1 1 -1
4 to 8 · 4 to 8 · 19 to 25 words	-1 -1 -2 -1 0 -1 2 -1 -1 -1 1 0
4 to 8 · 4 to 8 · 2 to 3 words	-2 1 0 -3 -3 -1 2 0 0 1 -1 0
4 to 8 · 4 to 8 · 4 to 6 words	-2 1 0 -3 -5 -1 3 0 1 0 0 -2
4 to 8 · 4 to 8 · 7 to 13 words	0 1 -3 -2 -5 0 2 -1 0 1 -1 0
4 to 8 · 4 to 8 · over 25 words	2 -1 -1 -1 1 -1 -1 0 0 0 -2 2
# paragraphs within 12 above
0	0 -5 0 0 -2 -1 1 -1 1 2 1 -1
1	0 -4 0 0 -1 -1 0 -1 0 0 0 -1
11 to 20	0 0 -1 0 0 -1 0 2 -1 0 -1 1
2	0 -2 -1 -3 0 -1 0 -1 -1 -1 0 0
3	0 -3 -3 -3 -1 -1 0 2 0 -1 0 0
4 to 6	-1 -2 -1 -1 0 0 0 -2 0 0 1 0
7 to 10	0 -2 -4 3 2 1 0 0 -1 1 0 1
# paragraphs within 12 below
0	0 -5 -1 -1 -1 -2 1 -1 0 -1 0 1
1	0 -2 -3 -1 0 -1 0 0 1 -2 0 0
11 to 20	1 0 -2 0 0 2 -1 -1 -1 0 0 0
2	0 -2 0 -1 -1 -1 0 -2 0 -1 -1 1
3	1 -2 0 -3 -1 -1 0 -1 0 -2 -1 -1
4 to 6	0 -2 0 0 1 1 -1 0 0 -1 0 1
7 to 10	0 -3 1 0 1 1 0 1 1 0 0 -1
# paragraphs within 12 above × paragraphs within 12 below
0 · 0	0 -4 -1 -4 -5 -4 1 -5 0 -1 0 1
0 · 1	1 -3 -4 -1 -2 -4 0 -3 0 -2 -1 0
0 · 11 to 20	0 -1 -2 1 -1 1 1 0 -2 0 1 -1
0 · 2	0 -1 -2 1 -2 -1 0 0 1 0 0 0
0 · 3	-1 -1 1 0 -1 -1 1 -1 1 -2 1 -1
0 · 4 to 6	0 -1 2 2 1 0 -1 0 0 0 0 -1
0 · 7 to 10	-1 -1 1 -1 2 3 -1 -1 0 1 0 -4
1 · 0	0 -2 -3 0 -1 -2 0 -2 1 -1 -1 0
1 · 1	0 -1 -3 0 -2 0 0 -3 0 0 -1 0
1 · 11 to 20	3 -2 1 -3 -2 1 -1 0 -1 0 0 -1
1 · 2	0 -1 -2 -3 -1 -7 1 -1 -2 -2 0 1
1 · 3	0 -3 -1 -2 2 0 0 1 -1 -1 0 0
1 · 4 to 6	1 -2 -2 0 0 -1 -2 1 0 -2 0 1
1 · 7 to 10	0 -3 0 1 -1 -1 0 -1 -2 0 0 -2
11 to 20 · 0	2 -1 0 -3 -1 -4 -2 0 -1 -1 -2 2
11 to 20 · 1	-2 -1 -1 2 -4 -3 1 2 -1 -1 0 1
11 to 20 · 11 to 20	0 0 0 0 2 -2 -1 -1 -1 0 -1 1
11 to 20 · 2	0 -1 -1 0 -5 0 1 -3 -1 -1 0 0
11 to 20 · 3	1 -1 -1 -1 -3 -1 1 2 0 -1 -1 1
11 to 20 · 4 to 6	1 0 -2 -1 -4 -2 0 1 0 -1 0 0
11 to 20 · 7 to 10	-2 1 0 1 -1 0 1 1 0 1 -1 0
2 · 0	0 0 1 0 -3 -2 0 -1 0 -1 1 -1
2 · 1	0 -1 -3 -6 -1 -1 1 -2 0 -1 1 -1
2 · 11 to 20	-1 -2 -2 1 3 -2 -3 0 0 0 0 -1
2 · 2	0 0 0 -3 -3 -3 1 0 -1 0 -1 0
2 · 3	-1 0 -7 -5 -1 -5 1 0 0 0 1 -1
2 · 4 to 6	1 -2 -4 -2 -1 2 -1 0 -1 0 -1 0
2 · 7 to 10	0 -2 1 1 -3 -3 0 -2 -2 0 0 -1
3 · 0	-1 -1 -2 0 -1 0 1 1 0 2 0 0
3 · 1	-1 2 0 2 -1 -8 0 1 0 2 -2 2
3 · 11 to 20	-1 -1 -3 0 -3 2 -1 0 -1 -1 1 0
3 · 2	-1 1 -4 -4 0 -2 1 -2 1 2 1 -1
3 · 3	0 -1 -4 -1 -2 -1 1 -1 2 -1 1 -2
3 · 4 to 6	2 -2 -1 -4 -2 0 -1 1 1 -1 0 0
3 · 7 to 10	-1 -3 -1 -2 0 -4 -1 -1 0 0 -1 -1
4 to 6 · 0	-2 -2 0 1 3 0 -1 -2 -2 2 0 0
4 to 6 · 1	0 1 0 0 1 0 -2 -3 0 1 0 0
4 to 6 · 11 to 20	2 0 -4 0 -1 1 -2 0 -1 -1 -1 0
4 to 6 · 3	2 -1 0 -2 -2 0 -2 0 0 0 -1 0
4 to 6 · 4 to 6	-1 -2 -4 -4 -1 -1 0 0 0 -1 0 0
4 to 6 · 7 to 10	0 -3 -2 -1 -2 0 -1 -1 0 -1 -1 -1
7 to 10 · 0	-2 -2 -2 2 0 -1 1 2 -2 0 0 0
7 to 10 · 1	1 -4 -5 2 -4 -8 -1 1 -1 -3 -1 1
7 to 10 · 11 to 20	-1 1 -1 3 -1 0 0 -2 -1 1 0 -1
7 to 10 · 2	-1 -4 -7 -2 0 -4 2 -8 -1 -1 -1 1
7 to 10 · 3	1 -2 -2 0 0 -4 -1 -6 1 1 1 -2
7 to 10 · 4 to 6	0 -1 -6 -1 2 2 -1 -2 0 0 0 -1
7 to 10 · 7 to 10	-1 -2 -2 1 1 1 0 3 0 1 -2 2
# short lines within 12 above
all	0 -3 0 -2 -1 -4 1 -1 0 0 1 0
nearly all	-1 -3 1 2 1 2 0 -4 0 1 0 0
none	0 0 -3 -1 2 0 0 3 0 0 -3 1
up to half	0 -2 0 -2 0 0 0 0 1 0 -1 0
up to three quarters	1 -6 0 0 0 0 0 -3 1 -1 0 -1
# short lines within 12 below
all	1 -3 -2 -3 -3 -1 0 -1 1 -2 0 0
nearly all	-1 -4 1 2 1 0 0 0 1 -1 0 -1
none	0 -1 -2 0 1 -1 0 -1 -4 0 -1 2
up to a quarter	0 0 0 -1 2 0 0 2 0 0 0 0
up to half	0 -2 1 0 0 1 0 -1 -1 0 0 0
up to three quarters	0 -6 -2 -1 1 0 0 0 1 -1 0 0
# some paragraphs within 12 above × some paragraphs within 12 below × size
0 · 0 · 0 to 1 words	1 -3 -2 -3 -2 -4 0 0 1 -1 0 0
0 · 0 · 14 to 18 words	2 -2 -1 -3 -4 -1 0 -2 -1 -1 0 1
0 · 0 · 19 to 25 words	1 -1 0 -6 -1 -1 0 -2 -2 0 0 1
0 · 0 · 2 to 3 words	1 -7 -1 -3 -3 -1 0 -5 0 -1 0 1
0 · 0 · 4 to 6 words	1 -1 -7 -5 -3 -5 0 -3 0 0 0 0
0 · 0 · 7 to 13 words	-1 0 0 -1 -3 -5 1 -5 1 -1 0 0
0 · 0 · over 25 words	-1 0 0 0 -4 -1 1 -1 -1 -2 1 0
0 · 1 · 0 to 1 words	0 -5 -2 -1 -1 -2 -1 -2 0 -1 0 1
0 · 1 · 14 to 18 words	0 -1 -4 -1 0 -1 0 -1 -1 -1 -1 2
0 · 1 · 19 to 25 words	1 1 1 -6 -2 -1 -1 -1 -1 1 -1 1
0 · 1 · 2 to 3 words	0 -2 -4 -2 1 -1 -1 -2 0 0 -2 0
0 · 1 · 4 to 6 words	1 -1 -2 -4 -4 -1 1 -5 0 -1 0 0
0 · 1 · 7 to 13 words	1 -1 -4 -2 -5 -7 1 -1 1 0 0 -1
0 · 1 · over 25 words	1 -2 -3 1 -1 -1 1 -1 0 -1 1 1
0 · 2 to 3 · 0 to 1 words	1 -1 -1 0 -3 -1 -1 1 1 1 0 0
0 · 2 to 3 · 14 to 18 words	0 1 0 -1 -2 -1 -2 -1 -1 1 -1 0
0 · 2 to 3 · 19 to 25 words	0 -2 1 -1 -3 -1 -1 0 1 0 -1 0
0 · 2 to 3 · 2 to 3 words	0 -1 0 1 -5 0 0 -1 1 -1 1 0
0 · 2 to 3 · 4 to 6 words	0 -3 -3 1 -2 -2 0 -3 0 -1 0 1
0 · 2 to 3 · 7 to 13 words	0 1 -1 -2 0 -2 -1 1 -1 1 0 -1
0 · 2 to 3 · over 25 words	0 -3 -1 -4 -2 -1 1 -1 -1 -1 0 0
0 · 4 to 8 · 0 to 1 words	0 -4 -8 1 -4 0 -1 1 0 1 0 -2
0 · 4 to 8 · 14 to 18 words	-2 -2 0 0 -1 -2 1 0 1 -2 2 0
0 · 4 to 8 · 19 to 25 words	-2 0 1 -11 2 -2 0 0 1 -1 0 0
0 · 4 to 8 · 2 to 3 words	0 -1 -2 1 -3 0 -1 0 0 -1 0 -1
0 · 4 to 8 · 4 to 6 words	-3 -1 1 2 -1 0 0 -1 1 1 -1 -2
0 · 4 to 8 · 7 to 13 words	0 -1 0 -2 1 -3 -1 -2 -1 0 0 0
0 · 4 to 8 · over 25 words	-4 -1 1 -2 0 -3 2 0 -1 -1 1 0
0 · over 8 · 0 to 1 words	0 -2 -3 -1 1 0 0 0 1 -2 2 -1
0 · over 8 · 14 to 18 words	-3 0 2 0 1 -1 -1 0 -2 1 0 -2
0 · over 8 · 19 to 25 words	-1 -1 -3 2 1 -1 0 0 1 1 -1 -1
0 · over 8 · 2 to 3 words	0 1 -2 -1 1 2 -2 0 0 1 -1 -2
0 · over 8 · 4 to 6 words	0 2 -4 -2 -1 0 -2 0 -1 2 -3 -1
0 · over 8 · 7 to 13 words	-4 1 0 2 1 -1 -1 0 0 2 -2 -2
0 · over 8 · over 25 words	-1 -2 2 -5 0 -2 -2 0 1 1 -2 0
1 · 0 · 0 to 1 words	1 -2 -2 1 0 -7 -3 -1 0 0 -1 0
1 · 0 · 14 to 18 words	-1 1 -3 -3 0 0 0 -1 1 0 -1 0
1 · 0 · 19 to 25 words	0 -1 -4 -3 1 -1 0 -1 0 -1 0 0
1 · 0 · 2 to 3 words	-1 -2 -2 -1 -1 -2 1 -1 -1 0 0 0
1 · 0 · 4 to 6 words	1 -3 -3 -2 -1 -2 -1 -3 1 1 -1 -1
1 · 0 · 7 to 13 words	0 0 0 1 -3 -4 0 -3 -1 1 0 0
1 · 0 · over 25 words	0 -2 -4 -1 -2 -1 1 -1 0 -1 1 -1
1 · 1 · 0 to 1 words	0 -2 -1 0 -4 -5 0 -2 -1 0 0 0
1 · 1 · 14 to 18 words	1 0 -2 -1 0 0 -1 -1 0 0 0 0
1 · 1 · 19 to 25 words	3 0 1 0 -3 0 -2 -1 -1 0 -1 1
1 · 1 · 2 to 3 words	-1 -2 -1 -3 -1 0 1 -2 0 0 1 -1
1 · 1 · 4 to 6 words	1 -1 -2 -1 -2 0 -1 -1 0 -1 -1 1
1 · 1 · 7 to 13 words	0 1 -1 -2 0 1 -1 -1 -1 1 0 0
1 · 1 · over 25 words	1 -2 -1 -1 -4 -1 1 -1 1 -2 0 0
1 · 2 to 3 · 0 to 1 words	0 -2 -2 -3 -9 2 0 2 1 -4 -1 1
1 · 2 to 3 · 14 to 18 words	0 1 -1 -6 0 -1 -1 0 1 2 -3 1
1 · 2 to 3 · 19 to 25 words	-1 -1 -1 -3 -2 -1 1 -1 1 0 1 -2
1 · 2 to 3 · 2 to 3 words	0 -5 -2 -3 -1 -8 1 -1 -3 0 0 0
1 · 2 to 3 · 4 to 6 words	0 -2 -4 -4 3 -2 0 -1 0 -2 1 0
1 · 2 to 3 · 7 to 13 words	0 -2 -2 -1 0 -7 0 0 -1 1 1 -1
1 · 2 to 3 · over 25 words	0 -1 1 -5 -5 -1 1 -1 -1 0 0 0
1 · 4 to 8 · 0 to 1 words	1 0 -4 -2 -11 -10 2 2 -1 -1 3 -1
1 · 4 to 8 · 14 to 18 words	1 -2 0 0 0 -1 -2 0 2 0 -2 1
1 · 4 to 8 · 19 to 25 words	1 -2 0 -1 0 -2 -1 0 -1 -1 -1 1
1 · 4 to 8 · 2 to 3 words	1 -1 -7 1 -1 -1 -3 1 2 -1 -1 1
1 · 4 to 8 · 4 to 6 words	1 -3 2 1 -2 0 -1 0 1 0 0 0
1 · 4 to 8 · 7 to 13 words	-1 -2 0 0 -1 0 0 -2 -1 0 1 0
1 · 4 to 8 · over 25 words	0 -3 -6 -1 1 -3 1 0 1 -4 -1 3
1 · over 8 · 0 to 1 words	7 -1 -1 -6 -6 -4 -3 0 0 3 -3 1
1 · over 8 · 14 to 18 words	-2 -2 1 -1 -1 -1 1 0 0 -1 1 0
1 · over 8 · 19 to 25 words	-2 -1 -1 -1 0 0 1 0 0 -2 3 -1
1 · over 8 · 2 to 3 words	3 -2 -2 -2 -2 -3 0 0 -1 0 0 1
1 · over 8 · 4 to 6 words	3 0 -6 -1 -2 3 -5 0 -1 1 -1 -2
1 · over 8 · 7 to 13 words	-3 -1 -2 1 1 1 0 0 -1 2 -1 -1
1 · over 8 · over 25 words	-4 0 1 -3 -2 -1 3 0 0 -1 1 -2
2 to 3 · 0 · 0 to 1 words	1 1 -1 2 -8 -9 -3 2 0 1 -2 1
2 to 3 · 0 · 14 to 18 words	1 1 -1 -6 -1 0 -1 0 0 1 -1 1
2 to 3 · 0 · 19 to 25 words	-1 0 0 0 0 -1 0 -2 1 0 -1 -1
2 to 3 · 0 · 2 to 3 words	0 1 -1 -1 0 -2 -1 0 1 -1 -1 2
2 to 3 · 0 · 4 to 6 words	-1 -4 -2 0 -2 -1 2 -3 0 -1 0 -1
2 to 3 · 0 · 7 to 13 words	0 -1 -4 -4 0 -2 0 0 1 0 0 0
2 to 3 · 0 · over 25 words	-4 -1 1 -1 0 -1 3 -2 0 2 3 -4
2 to 3 · 1 · 0 to 1 words	0 0 -1 -3 -6 -5 0 1 1 -3 0 0
2 to 3 · 1 · 14 to 18 words	-1 1 -2 -6 -1 -1 0 -1 0 0 0 0
2 to 3 · 1 · 19 to 25 words	0 -1 1 -2 0 0 0 -1 2 2 0 -3
2 to 3 · 1 · 2 to 3 words	-1 -1 -1 -3 -1 -2 1 -3 -1 0 1 -1
2 to 3 · 1 · 4 to 6 words	-1 0 -2 1 0 -5 0 1 1 -1 0 0
2 to 3 · 1 · 7 to 13 words	-2 1 -2 -6 1 0 0 0 1 0 -1 0
2 to 3 · 1 · over 25 words	-1 -1 -1 -5 -2 -1 2 -1 -1 0 1 -1
2 to 3 · 2 to 3 · 0 to 1 words	1 -3 -1 -3 1 -2 -2 0 -1 -1 0 1
2 to 3 · 2 to 3 · 14 to 18 words	0 1 -5 -6 -4 -1 0 -1 0 0 0 0
2 to 3 · 2 to 3 · 19 to 25 words	2 1 0 -4 -3 -1 -1 -2 1 2 -2 1
2 to 3 · 2 to 3 · 2 to 3 words	-2 -2 -2 -4 -2 -1 1 -1 -1 0 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-1 1 -3 -4 0 -8 1 0 0 1 0 -1
2 to 3 · 2 to 3 · 7 to 13 words	0 0 -4 -1 -1 -9 -1 1 0 -1 0 -1
2 to 3 · 2 to 3 · over 25 words	1 1 -2 -7 -4 -2 0 -2 0 1 -2 1
2 to 3 · 4 to 8 · 0 to 1 words	2 -2 -2 -3 -2 1 -3 0 -2 0 -2 1
2 to 3 · 4 to 8 · 14 to 18 words	2 -1 -3 -4 0 -2 -2 -1 0 1 -1 0
2 to 3 · 4 to 8 · 19 to 25 words	-1 -1 1 -5 -2 -2 0 1 0 -1 -1 1
2 to 3 · 4 to 8 · 2 to 3 words	3 -3 0 -1 -6 0 -2 -1 -1 0 0 -1
2 to 3 · 4 to 8 · 4 to 6 words	1 -1 -7 0 -1 1 -1 0 0 -3 0 1
2 to 3 · 4 to 8 · 7 to 13 words	2 -3 -1 -1 0 0 -2 1 0 -2 1 -1
2 to 3 · 4 to 8 · over 25 words	-1 -1 -1 -6 -4 -3 1 -1 0 0 -1 1
2 to 3 · over 8 · 0 to 1 words	1 -1 -1 -4 1 -1 -1 0 -1 0 0 1
2 to 3 · over 8 · 14 to 18 words	1 -2 -4 -2 0 0 -1 0 0 0 1 -1
2 to 3 · over 8 · 2 to 3 words	0 -1 -1 -2 2 -1 -2 0 -1 -2 2 -1
2 to 3 · over 8 · 4 to 6 words	3 -2 -2 -1 -1 -1 -3 0 1 0 -1 0
2 to 3 · over 8 · 7 to 13 words	-3 -1 2 0 -1 0 0 0 -2 1 -1 -1
2 to 3 · over 8 · over 25 words	-1 -2 -3 -3 0 -1 1 0 1 -1 0 -1
4 to 8 · 0 · 0 to 1 words	1 -2 -1 -1 -11 2 -2 -3 -1 2 -1 1
4 to 8 · 0 · 14 to 18 words	-1 -1 -1 1 0 -1 0 -2 -2 -1 0 0
4 to 8 · 0 · 19 to 25 words	0 -1 0 1 0 -1 -1 -3 2 -1 0 -1
4 to 8 · 0 · 2 to 3 words	-1 -1 -1 2 -2 -4 0 -1 -2 0 -1 2
4 to 8 · 0 · 4 to 6 words	-1 -1 -2 2 -1 -2 -1 0 -1 2 -3 2
4 to 8 · 0 · 7 to 13 words	-1 -3 -4 2 2 0 -2 -7 -1 1 -1 0
4 to 8 · 0 · over 25 words	-1 -1 1 0 -1 -1 1 0 -2 1 0 -1
4 to 8 · 1 · 0 to 1 words	2 -2 0 1 -8 -2 -2 -7 1 -1 -1 0
4 to 8 · 1 · 14 to 18 words	-3 1 1 2 0 -1 1 -2 -1 0 2 -2
4 to 8 · 1 · 19 to 25 words	-1 0 1 -4 -4 -1 1 -1 2 1 0 -1
4 to 8 · 1 · 2 to 3 words	1 -2 0 -1 -4 1 -2 -2 -1 0 0 1
4 to 8 · 1 · 4 to 6 words	0 0 -1 -1 1 -4 -1 0 1 0 1 -1
4 to 8 · 1 · over 25 words	-1 -1 -2 3 0 -1 0 -2 0 1 0 0
4 to 8 · 2 to 3 · 0 to 1 words	-1 -1 -1 -1 -1 1 -1 0 1 0 2 -2
4 to 8 · 2 to 3 · 14 to 18 words	0 -1 -4 -6 -1 -1 0 -2 -2 0 0 0
4 to 8 · 2 to 3 · 19 to 25 words	-2 1 -1 -4 2 -2 -1 -3 0 0 1 -1
4 to 8 · 2 to 3 · 2 to 3 words	2 0 -2 0 -1 1 -3 -4 -1 -1 0 1
4 to 8 · 2 to 3 · 4 to 6 words	1 -4 0 -3 -2 -2 -1 -1 1 1 -2 0
4 to 8 · 2 to 3 · 7 to 13 words	0 0 0 -2 -4 -1 0 -1 -1 0 0 0
4 to 8 · 2 to 3 · over 25 words	-1 -1 1 -3 -2 -3 1 -3 1 3 0 0
4 to 8 · 4 to 8 · 0 to 1 words	-1 -3 -2 -2 -10 0 1 0 -2 -1 1 0
4 to 8 · 4 to 8 · 14 to 18 words	1 -1 -6 -5 -3 -2 0 -3 -1 0 -1 1
4 to 8 · 4 to 8 · 19 to 25 words	0 -1 -5 -5 0 -3 -1 -3 0 -1 0 0
4 to 8 · 4 to 8 · 2 to 3 words	0 -1 -4 -3 0 0 0 -3 0 -1 -1 1
4 to 8 · 4 to 8 · 4 to 6 words	1 -1 -6 -3 0 0 -1 -1 -1 0 -2 2
4 to 8 · 4 to 8 · 7 to 13 words	0 -4 -3 -6 0 -3 0 1 0 -2 1 0
4 to 8 · 4 to 8 · over 25 words	0 -1 -5 -3 0 -2 0 -2 1 0 0 0
4 to 8 · over 8 · 0 to 1 words	2 -1 0 1 -5 -1 -2 -2 1 -2 -1 2
4 to 8 · over 8 · 14 to 18 words	1 0 1 1 -1 -1 -2 0 -1 1 0 0
4 to 8 · over 8 · 19 to 25 words	0 0 -2 -1 1 -1 -1 0 -1 1 -1 0
4 to 8 · over 8 · 2 to 3 words	-2 -1 -1 1 -2 0 1 0 -1 1 0 -1
4 to 8 · over 8 · 4 to 6 words	-3 0 0 1 0 3 0 0 -1 1 -1 0
4 to 8 · over 8 · 7 to 13 words	0 -2 -1 2 -3 -2 0 0 -1 2 -1 2
4 to 8 · over 8 · over 25 words	1 -2 -3 -2 1 -1 0 -1 -1 -1 0 0
over 8 · 0 · 0 to 1 words	0 0 0 -2 1 0 -1 2 -1 0 -1 2
over 8 · 0 · 14 to 18 words	-4 0 0 -2 -2 0 4 1 0 0 3 -3
over 8 · 0 · 19 to 25 words	-1 0 0 -2 -1 0 0 1 0 0 0 0
over 8 · 0 · 2 to 3 words	0 -1 0 -3 -9 -6 2 -2 -1 -1 -1 1
over 8 · 0 · 4 to 6 words	2 0 0 -2 -4 -5 -1 0 -2 0 -2 2
over 8 · 0 · 7 to 13 words	0 0 0 0 -3 -2 -1 2 -1 0 -1 1
over 8 · 0 · over 25 words	1 0 0 -5 0 -1 0 1 -1 0 0 2
over 8 · 1 · 0 to 1 words	1 0 0 1 -1 1 -3 -3 -1 -1 -4 4
over 8 · 1 · 14 to 18 words	-2 0 0 1 -2 0 1 1 -1 0 0 0
over 8 · 1 · 19 to 25 words	-3 0 0 1 -3 0 2 1 0 1 1 -1
over 8 · 1 · 2 to 3 words	3 0 0 0 -7 -3 -2 -3 -1 -1 2 -2
over 8 · 1 · 4 to 6 words	1 0 0 -5 -3 -4 -1 1 0 0 -1 1
over 8 · 1 · 7 to 13 words	-2 -1 -1 -4 1 -2 2 0 0 -1 1 -1
over 8 · 1 · over 25 words	-3 0 -1 2 -2 -1 3 -2 -1 -1 3 -2
over 8 · 2 to 3 · 0 to 1 words	-1 -1 0 -1 2 -1 0 -3 0 0 -1 1
over 8 · 2 to 3 · 14 to 18 words	-1 -1 -1 -2 -1 0 1 -1 1 -1 1 -1
over 8 · 2 to 3 · 19 to 25 words	-1 0 -1 -1 0 0 2 -1 0 1 2 -2
over 8 · 2 to 3 · 2 to 3 words	0 -1 0 2 -10 -3 0 0 -1 0 -3 3
over 8 · 2 to 3 · 4 to 6 words	2 0 -1 -4 2 -3 -3 0 0 0 -3 3
over 8 · 2 to 3 · 7 to 13 words	-1 -1 -2 -3 -1 -3 2 -3 0 -1 0 0
over 8 · 2 to 3 · over 25 words	-1 -1 -3 1 -2 -1 2 -1 -1 -1 1 0
over 8 · 4 to 8 · 0 to 1 words	2 -2 -1 3 -6 -4 -3 2 3 1 -3 3
over 8 · 4 to 8 · 14 to 18 words	-1 0 -1 -3 -1 -1 1 -2 0 -1 1 -1
over 8 · 4 to 8 · 19 to 25 words	-2 0 -2 -2 3 -1 0 -1 1 -2 2 -3
over 8 · 4 to 8 · 2 to 3 words	-3 0 -1 2 -3 -1 2 1 0 1 0 0
over 8 · 4 to 8 · 7 to 13 words	-1 -1 -4 -7 -4 3 1 -2 -1 0 2 -2
over 8 · 4 to 8 · over 25 words	-1 -1 -3 -3 1 -1 1 -3 0 0 0 0
over 8 · over 8 · 0 to 1 words	0 -1 0 2 -3 -3 0 1 0 0 -1 1
over 8 · over 8 · 14 to 18 words	-5 1 0 -2 -2 0 4 0 -1 2 0 -1
over 8 · over 8 · 19 to 25 words	-2 1 1 -1 0 -1 1 0 -1 0 -1 0
over 8 · over 8 · 2 to 3 words	-1 0 -1 3 -1 -8 0 1 0 2 -1 -1
over 8 · over 8 · 4 to 6 words	-3 2 -1 2 -2 -3 1 1 0 3 0 -1
over 8 · over 8 · 7 to 13 words	-1 3 -1 0 -3 -7 1 0 -1 2 -2 1
# paragraphs within 40 above
0	0 -2 1 1 0 0 0 0 0 3 -2 -1
1	0 -3 -1 1 0 0 -1 1 1 0 0 0
11 to 20	0 -3 -6 -2 -1 -1 1 -3 -2 -1 0 0
2	0 -2 -1 0 -1 0 0 0 0 -1 0 -1
3	-1 -2 0 -1 1 -1 1 1 0 0 1 -1
4 to 6	0 -2 -1 -3 1 -2 0 -2 -1 0 0 -1
7 to 10	0 -5 0 -2 0 1 0 -3 -3 0 0 1
over 20	-1 -1 -1 2 -1 -1 2 2 -1 0 -1 1
# paragraphs within 40 below
0	0 -3 -4 -4 -3 -3 1 0 1 -1 -1 0
1	2 0 -3 -1 -1 -3 -1 0 0 -1 -1 0
11 to 20	0 -5 0 0 0 0 -1 -1 0 0 0 -1
2	0 -1 -1 -1 -2 0 0 0 -1 -1 0 1
3	0 -1 -2 -2 0 0 0 -2 -1 -1 0 0
7 to 10	0 -3 0 2 0 0 0 -1 0 0 0 -1
over 20	0 -2 0 2 0 0 0 1 1 -1 0 0
# paragraphs within 40 above × paragraphs within 40 below
0 · 0	4 -3 -6 -7 -6 -3 0 0 0 -1 -1 1
0 · 1	1 0 -1 -2 -2 -2 0 -1 0 0 0 0
0 · 11 to 20	-1 0 0 0 0 0 1 0 1 0 1 -4
0 · 2	0 0 -2 0 0 0 0 -1 -1 -1 0 1
0 · 3	1 -3 -1 -1 -2 -1 1 0 -1 0 0 1
0 · 4 to 6	-2 -1 2 0 2 1 0 0 0 1 -2 0
0 · 7 to 10	-2 0 1 0 -1 -1 1 1 1 0 0 -3
0 · over 20	1 -3 -1 1 -3 -2 1 0 0 1 1 -2
1 · 0	2 -3 -5 -8 -6 -3 2 -1 0 -4 2 0
1 · 1	0 1 0 -4 0 0 0 -1 0 1 -1 -1
1 · 11 to 20	-1 -3 -1 1 1 0 -1 0 0 0 1 -1
1 · 2	1 0 -2 -2 -2 -1 0 1 0 -1 -1 1
1 · 3	1 -1 -4 0 -2 -2 0 1 0 -1 -1 1
1 · 4 to 6	0 0 1 -1 -1 -1 1 2 2 -2 0 -1
1 · 7 to 10	-1 0 -2 2 -1 1 -1 -2 1 1 -2 -1
1 · over 20	1 -1 -1 -2 -1 -2 -1 0 1 -1 1 -3
11 to 20 · 0	0 0 -1 1 -7 -5 1 -5 -3 0 0 1
11 to 20 · 1	0 0 0 0 -3 -2 0 0 -2 1 0 0
11 to 20 · 11 to 20	0 -2 -6 -2 0 -1 -1 1 -1 -1 -1 1
11 to 20 · 2	0 -1 -2 -2 -1 1 0 0 -1 1 0 1
11 to 20 · 3	1 -1 -1 -4 -3 0 -1 -2 -1 1 -1 1
11 to 20 · 4 to 6	1 -1 -4 -6 -1 -3 0 -4 -1 0 -1 1
11 to 20 · 7 to 10	2 -3 -5 -2 0 -2 -2 -3 -1 -2 -1 1
11 to 20 · over 20	-2 -2 -1 -1 1 1 0 1 -2 0 0 1
2 · 0	0 1 -2 -5 -2 -4 1 -1 1 0 -2 0
2 · 1	0 1 -4 -3 -4 0 0 -1 -1 -1 0 0
2 · 11 to 20	0 -3 0 1 -1 0 -2 0 -1 0 0 -1
2 · 2	0 -1 -1 0 -4 0 0 -1 -1 -1 0 1
2 · 3	-2 2 -1 0 2 1 1 -2 1 0 0 0
2 · 4 to 6	0 -2 -3 -2 0 -2 0 -1 1 1 0 -2
2 · 7 to 10	-2 -2 -4 2 1 2 0 1 -1 1 0 -2
2 · over 20	0 -2 1 0 0 -1 -2 0 0 1 0 -1
3 · 0	1 1 -3 -4 0 0 0 1 0 0 -1 1
3 · 1	0 0 -3 -3 -2 -6 0 -1 1 -2 0 0
3 · 11 to 20	-1 -3 0 2 -2 1 0 1 1 1 0 -2
3 · 2	0 0 -3 -3 -6 -2 1 -1 1 1 0 0
3 · 3	0 0 -4 -1 1 -5 0 -2 -1 0 0 0
3 · 4 to 6	-1 1 2 1 3 -4 -1 1 0 2 -1 0
3 · 7 to 10	-1 -1 0 -3 -3 -2 1 1 0 -1 1 0
3 · over 20	-1 0 -3 0 -3 0 2 0 0 2 -1 -1
4 to 6 · 0	1 0 -2 -3 -2 -4 -1 0 -1 -1 0 1
4 to 6 · 1	2 0 -5 -2 -2 -4 -2 -1 1 -2 0 0
4 to 6 · 11 to 20	1 -3 -2 -4 0 -3 -1 0 -2 -1 1 -1
4 to 6 · 2	1 -2 -7 -2 2 -1 -1 -3 1 -2 -1 0
4 to 6 · 3	-1 2 0 -2 1 1 0 -1 0 1 1 -2
4 to 6 · 4 to 6	-1 1 -2 0 0 -2 0 0 0 2 -1 0
4 to 6 · 7 to 10	0 0 -2 -2 1 -2 0 0 -1 2 0 0
4 to 6 · over 20	1 0 -2 -3 -2 0 0 -1 0 0 0 -2
7 to 10 · 0	-1 -1 2 0 -1 -1 1 -2 -2 -1 0 1
7 to 10 · 1	-1 2 -2 0 0 -4 0 -1 -1 1 0 1
7 to 10 · 11 to 20	2 -4 0 -4 -2 0 -2 0 -2 -1 -1 1
7 to 10 · 2	0 0 1 -3 -1 -4 1 -2 0 2 -1 0
7 to 10 · 3	-1 0 1 -4 -1 -1 2 0 0 1 0 0
7 to 10 · 4 to 6	0 -1 -3 -4 -1 0 0 -2 -1 0 0 0
7 to 10 · 7 to 10	0 -3 -3 -2 1 0 -1 -1 -1 1 0 0
7 to 10 · over 20	-1 -2 -1 1 1 1 -2 -2 -1 0 0 -3
over 20 · 0	1 -1 -1 -3 -3 -2 0 3 -2 -1 -1 2
over 20 · 1	-2 -2 -2 2 -2 0 -1 2 -1 -2 -2 1
over 20 · 11 to 20	-1 1 -3 -1 -1 -1 2 -2 0 1 -3 1
over 20 · 2	0 -1 -2 -1 -4 -1 2 -1 -1 -2 0 1
over 20 · 3	0 -2 -2 1 -1 -6 0 -7 -1 0 0 1
over 20 · 4 to 6	0 -2 -5 2 -1 -2 0 0 -1 -1 0 1
over 20 · 7 to 10	0 -2 -1 -1 -3 -1 1 -1 -1 -1 0 1
over 20 · over 20	0 -1 0 2 -1 -2 1 1 -1 0 -1 1
# short lines within 40 above
all	2 -1 1 0 -2 -4 -4 -1 0 0 -4 1
nearly all	0 -6 2 1 2 -2 -1 -11 0 2 0 -2
none	-1 0 -4 -1 3 -3 1 2 0 0 0 0
up to a quarter	-2 4 -1 1 0 0 2 4 0 1 -1 1
up to half	0 -3 -2 -3 -1 -1 0 -1 1 0 -1 1
up to three quarters	1 -8 -1 -3 -1 1 -1 -5 0 -1 -1 0
# short lines within 40 below
all	4 -2 -4 -3 -3 -5 -3 -2 1 -1 -3 -1
nearly all	1 -9 -1 -2 -1 -1 0 -1 1 -1 -1 0
none	0 0 0 1 0 -1 0 0 -5 1 -1 2
up to a quarter	-1 6 -1 0 0 0 0 3 -2 0 0 1
up to half	1 -5 0 2 -1 0 -2 0 0 -1 -1 1
up to three quarters	1 -7 2 -1 1 1 -1 -3 1 -2 0 1
# some paragraphs within 40 above × some paragraphs within 40 below × size
0 · 0 · 0 to 1 words	1 -2 -3 -4 -4 -3 0 1 0 0 0 0
0 · 0 · 14 to 18 words	1 0 -4 -3 -3 0 2 -1 -1 -2 2 -1
0 · 0 · 19 to 25 words	0 -2 1 -3 -1 0 1 -1 -1 0 1 1
0 · 0 · 2 to 3 words	3 -5 -3 -6 -5 -3 0 -1 0 0 0 -1
0 · 0 · 4 to 6 words	3 -3 -1 -7 -5 -4 1 -1 -1 0 1 0
0 · 0 · 7 to 13 words	0 0 -7 -5 -6 0 2 0 0 -1 2 1
0 · 0 · over 25 words	3 0 -2 -2 0 0 -1 0 -1 2 -1 1
0 · 1 · 0 to 1 words	2 -3 -1 -2 -1 -5 0 -1 2 -1 1 -2
0 · 1 · 14 to 18 words	0 -2 -2 -4 -2 0 2 0 0 -3 3 -1
0 · 1 · 19 to 25 words	1 0 0 -2 -2 0 0 0 0 -1 0 1
0 · 1 · 2 to 3 words	1 -2 -1 -1 -2 -1 -1 -1 0 1 0 0
0 · 1 · 4 to 6 words	0 1 0 -4 -2 1 0 -1 0 -1 0 0
0 · 1 · 7 to 13 words	0 1 -2 -1 -1 -2 0 -2 -1 1 0 2
0 · 1 · over 25 words	1 1 0 -2 -2 0 -1 0 1 -1 -1 0
0 · 2 to 3 · 0 to 1 words	1 -3 -1 -1 -3 -1 0 0 1 -1 -1 0
0 · 2 to 3 · 14 to 18 words	0 1 -2 -2 1 -1 -2 0 0 1 -2 0
0 · 2 to 3 · 19 to 25 words	1 1 -4 -3 -1 0 0 0 1 -3 1 -1
0 · 2 to 3 · 2 to 3 words	0 -1 0 -1 -4 1 0 -1 1 -1 -1 1
0 · 2 to 3 · 4 to 6 words	0 1 -4 -1 0 -4 1 -1 -2 0 0 1
0 · 2 to 3 · 7 to 13 words	-1 -2 0 -5 0 -5 1 0 1 1 1 -1
0 · 2 to 3 · over 25 words	-1 -1 -4 0 -1 0 2 0 -1 -1 2 -2
0 · 4 to 8 · 0 to 1 words	-1 -1 -5 0 -1 1 1 1 1 0 -1 0
0 · 4 to 8 · 14 to 18 words	-1 -2 0 0 1 -1 0 0 0 -1 0 1
0 · 4 to 8 · 19 to 25 words	0 -1 0 -6 -1 -1 1 0 1 -1 0 0
0 · 4 to 8 · 2 to 3 words	1 -1 -9 0 -3 -4 -1 0 1 0 -1 -1
0 · 4 to 8 · 4 to 6 words	-2 -1 1 0 1 -1 1 -1 -1 1 0 -1
0 · 4 to 8 · 7 to 13 words	-3 2 -1 -1 0 -2 0 1 0 0 -1 0
0 · 4 to 8 · over 25 words	-2 -2 1 -6 -1 -1 2 0 -2 0 1 0
0 · over 8 · 0 to 1 words	1 -3 -6 0 0 -3 0 0 1 -1 0 -3
0 · over 8 · 14 to 18 words	-1 0 1 -2 -1 -2 0 0 0 0 1 -3
0 · over 8 · 19 to 25 words	-3 -1 0 1 -1 -2 1 0 1 -1 1 -2
0 · over 8 · 2 to 3 words	-1 1 -1 0 -2 1 0 0 1 1 0 -3
0 · over 8 · 4 to 6 words	-1 0 -3 2 -2 -2 -2 0 1 0 -1 -3
0 · over 8 · 7 to 13 words	-2 0 0 0 -1 -3 1 0 1 -1 1 -4
0 · over 8 · over 25 words	-2 -3 1 -8 0 -3 2 0 0 -1 1 -2
1 · 0 · 0 to 1 words	1 -1 -1 -9 -2 -3 1 1 0 -3 1 0
1 · 0 · 14 to 18 words	1 -1 -2 -3 -6 0 1 -1 1 -2 0 -1
1 · 0 · 19 to 25 words	2 -1 -1 -1 -1 0 -2 -1 0 1 -2 1
1 · 0 · 2 to 3 words	3 -1 -1 -4 -6 -2 -2 1 1 -2 -1 0
1 · 0 · 4 to 6 words	1 -2 -1 -3 -1 -1 -1 0 2 -2 0 -3
1 · 0 · 7 to 13 words	0 -2 -3 -5 -2 -2 0 -1 1 -2 0 -2
1 · 0 · over 25 words	3 0 -2 -2 -3 0 -1 0 1 -1 -1 -1
1 · 1 · 0 to 1 words	4 -1 0 -2 -3 -4 -2 -1 -1 0 -2 1
1 · 1 · 14 to 18 words	2 1 -1 -2 0 0 -3 0 0 -1 -2 1
1 · 1 · 19 to 25 words	-1 0 -1 -1 1 0 2 0 0 -1 1 -1
1 · 1 · 2 to 3 words	0 -2 -1 -2 0 0 0 -1 -1 1 1 -1
1 · 1 · 4 to 6 words	0 0 -1 -5 1 1 1 1 2 -1 0 -2
1 · 1 · 7 to 13 words	-1 1 -4 -5 -3 -3 2 0 0 1 1 -1
1 · 1 · over 25 words	-1 0 1 -2 -4 0 1 0 1 -1 1 -2
1 · 2 to 3 · 0 to 1 words	0 -2 -1 0 -2 -3 -1 2 -1 -1 -1 2
1 · 2 to 3 · 14 to 18 words	-1 1 -3 -3 0 0 1 0 1 0 0 -1
1 · 2 to 3 · 2 to 3 words	0 -2 -1 0 -7 0 -1 -1 0 -1 -1 1
1 · 2 to 3 · 4 to 6 words	1 -2 -2 -4 0 -1 0 -1 0 -2 0 0
1 · 2 to 3 · 7 to 13 words	0 1 -6 -2 -3 -3 1 1 -1 0 0 0
1 · 2 to 3 · over 25 words	-1 1 -2 -3 -3 0 2 0 -1 -2 1 1
1 · 4 to 8 · 0 to 1 words	-1 0 -3 2 -6 1 -1 1 1 -1 0 0
1 · 4 to 8 · 14 to 18 words	-1 1 -2 -1 1 0 0 0 1 1 -1 0
1 · 4 to 8 · 19 to 25 words	-1 -1 0 1 1 -1 -1 0 0 2 -2 1
1 · 4 to 8 · 2 to 3 words	-1 -1 -4 1 0 1 0 1 1 0 0 -1
1 · 4 to 8 · 4 to 6 words	-1 -1 -1 1 1 -1 -1 1 2 1 -1 -2
1 · 4 to 8 · 7 to 13 words	0 -1 2 0 -4 -3 -1 1 0 2 -2 -1
1 · 4 to 8 · over 25 words	-4 0 -3 0 1 -1 3 0 -1 1 2 -2
1 · over 8 · 0 to 1 words	1 -1 -5 0 -5 -4 0 1 0 0 2 -1
1 · over 8 · 14 to 18 words	-2 -1 -1 2 0 -2 -1 0 1 0 0 -1
1 · over 8 · 19 to 25 words	-5 -2 -1 -7 4 -1 1 0 0 -2 2 -1
1 · over 8 · 2 to 3 words	2 -2 -7 0 -2 -4 -2 -1 2 -1 0 -1
1 · over 8 · 4 to 6 words	-1 -3 -1 2 -2 2 -1 -1 0 -1 0 0
1 · over 8 · 7 to 13 words	-5 1 -2 1 2 1 0 -1 1 -1 0 -1
1 · over 8 · over 25 words	-5 -2 -1 -4 1 -3 3 0 0 -2 1 0
2 to 3 · 0 · 0 to 1 words	1 1 0 -2 -4 -5 -1 2 1 -1 -1 1
2 to 3 · 0 · 14 to 18 words	1 1 -1 -3 1 0 -2 0 0 0 -3 2
2 to 3 · 0 · 19 to 25 words	1 0 -1 -1 -4 0 0 0 1 -1 0 0
2 to 3 · 0 · 2 to 3 words	2 1 -1 -7 0 -1 -1 0 1 0 -2 1
2 to 3 · 0 · 4 to 6 words	2 -1 -1 -5 -2 -1 -1 -1 1 -1 -1 1
2 to 3 · 0 · 7 to 13 words	-2 0 -4 -8 -1 -2 2 0 0 -1 0 -1
2 to 3 · 0 · over 25 words	-2 0 1 1 -4 0 2 -1 -3 2 2 -2
2 to 3 · 1 · 0 to 1 words	0 2 0 -4 -3 -4 0 1 -1 0 1 -1
2 to 3 · 1 · 14 to 18 words	0 0 -1 -3 -7 0 1 0 0 -2 1 -1
2 to 3 · 1 · 19 to 25 words	-1 0 -1 -1 -2 0 2 -1 0 -1 2 -2
2 to 3 · 1 · 2 to 3 words	0 0 -1 -3 0 -2 0 -2 0 -1 0 1
2 to 3 · 1 · 4 to 6 words	0 -2 -1 -4 -1 1 1 -1 1 -2 1 -1
2 to 3 · 1 · 7 to 13 words	1 0 -4 0 -3 -3 -1 -1 -2 0 -2 2
2 to 3 · 1 · over 25 words	1 0 -2 -3 -1 0 1 0 -1 -1 0 0
2 to 3 · 2 to 3 · 0 to 1 words	1 -1 -1 1 1 -1 -1 0 -1 0 -1 2
2 to 3 · 2 to 3 · 14 to 18 words	1 2 -2 -3 0 0 -1 0 1 1 0 -1
2 to 3 · 2 to 3 · 19 to 25 words	1 0 1 -2 -2 0 -1 -1 0 2 -2 0
2 to 3 · 2 to 3 · 2 to 3 words	0 -2 -1 -1 -1 0 0 -2 -1 -2 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-1 2 -1 -1 -1 -2 1 -2 0 1 0 -1
2 to 3 · 2 to 3 · 7 to 13 words	-1 -1 -5 1 0 -5 1 -1 1 -1 1 -1
2 to 3 · 2 to 3 · over 25 words	0 2 -5 -3 -3 -1 1 -1 -1 0 1 -1
2 to 3 · 4 to 8 · 0 to 1 words	0 -2 -1 -2 1 -1 0 1 2 1 1 -3
2 to 3 · 4 to 8 · 14 to 18 words	1 2 -2 0 2 -1 -3 0 1 3 -2 -1
2 to 3 · 4 to 8 · 19 to 25 words	-1 0 -1 -2 -3 -1 1 0 1 1 0 -1
2 to 3 · 4 to 8 · 2 to 3 words	-1 -1 -2 1 1 -2 0 -1 0 2 0 -1
2 to 3 · 4 to 8 · 4 to 6 words	-2 -1 -5 1 -2 -2 1 2 -1 0 1 -1
2 to 3 · 4 to 8 · 7 to 13 words	0 -1 -1 -5 0 1 0 2 1 2 0 -1
2 to 3 · 4 to 8 · over 25 words	-2 -2 -1 -3 -2 -2 1 -1 0 1 0 -1
2 to 3 · over 8 · 0 to 1 words	1 -2 -3 0 -2 -8 -1 0 0 -1 2 -3
2 to 3 · over 8 · 14 to 18 words	0 1 -1 -1 0 -1 -1 0 -1 2 -1 -2
2 to 3 · over 8 · 19 to 25 words	-1 -1 0 -4 -2 -2 1 1 0 0 0 0
2 to 3 · over 8 · 2 to 3 words	-1 -5 0 3 -1 -2 -2 0 0 0 0 -1
2 to 3 · over 8 · 4 to 6 words	-1 -2 -7 0 1 4 -2 -1 -2 1 1 -1
2 to 3 · over 8 · 7 to 13 words	0 -3 0 4 -2 2 -2 1 0 1 0 -1
2 to 3 · over 8 · over 25 words	-2 -1 0 -6 -2 -2 2 0 1 -1 0 0
4 to 8 · 0 · 0 to 1 words	2 -1 0 -2 -2 -1 -1 1 -2 -2 1 2
4 to 8 · 0 · 14 to 18 words	-1 1 -1 -5 -1 0 1 -2 1 0 1 -1
4 to 8 · 0 · 19 to 25 words	0 0 -1 1 -5 -1 0 -1 0 0 -1 0
4 to 8 · 0 · 2 to 3 words	1 -1 -1 -3 -2 -3 -1 -1 -2 -2 -1 3
4 to 8 · 0 · 4 to 6 words	-1 -1 -1 -1 -2 -1 1 -2 0 -2 0 0
4 to 8 · 0 · 7 to 13 words	0 -1 -2 -7 0 1 -1 -4 0 -1 0 0
4 to 8 · 0 · over 25 words	-1 0 -1 0 -2 -1 1 1 -2 2 1 -1
4 to 8 · 1 · 0 to 1 words	5 -2 0 -4 -5 0 -3 -3 1 -2 1 -2
4 to 8 · 1 · 14 to 18 words	-2 2 -1 -3 -5 0 3 0 1 1 2 -3
4 to 8 · 1 · 19 to 25 words	0 1 0 -2 -3 0 0 1 1 0 0 0
4 to 8 · 1 · 2 to 3 words	2 0 0 -3 -3 -1 -1 -2 0 0 0 0
4 to 8 · 1 · 4 to 6 words	1 0 -1 -1 1 -3 -1 -2 2 0 0 0
4 to 8 · 1 · 7 to 13 words	2 -1 -3 1 1 -5 -4 -3 2 -2 -1 0
4 to 8 · 1 · over 25 words	-4 0 -3 2 -5 -1 4 -1 1 2 3 -4
4 to 8 · 2 to 3 · 0 to 1 words	0 -2 0 -2 -9 -1 0 0 1 -1 1 -1
4 to 8 · 2 to 3 · 14 to 18 words	1 3 0 -4 -4 -1 0 -1 -1 2 1 -1
4 to 8 · 2 to 3 · 19 to 25 words	-1 0 0 -2 1 -1 0 -1 0 1 0 0
4 to 8 · 2 to 3 · 2 to 3 words	0 0 -1 -4 -1 -3 1 -3 -1 -1 0 0
4 to 8 · 2 to 3 · 4 to 6 words	0 0 -2 1 -2 -2 0 -1 -1 2 0 0
4 to 8 · 2 to 3 · 7 to 13 words	-1 1 1 -4 4 -7 0 -3 0 1 0 0
4 to 8 · 2 to 3 · over 25 words	-2 0 1 -6 1 -1 2 -1 1 2 1 -2
4 to 8 · 4 to 8 · 0 to 1 words	1 -2 -2 0 -10 1 -2 0 0 0 -2 1
4 to 8 · 4 to 8 · 14 to 18 words	1 -2 -6 -1 0 -1 -1 -1 1 0 -1 0
4 to 8 · 4 to 8 · 19 to 25 words	0 0 -3 -3 -1 -1 0 0 0 0 -1 0
4 to 8 · 4 to 8 · 2 to 3 words	-1 -2 -3 -1 0 1 1 -1 -1 1 0 0
4 to 8 · 4 to 8 · 4 to 6 words	0 0 -2 -2 -2 -7 1 -1 0 2 -1 0
4 to 8 · 4 to 8 · 7 to 13 words	1 0 -2 -4 0 0 -1 -1 0 2 -1 0
4 to 8 · 4 to 8 · over 25 words	0 0 -1 -6 -5 -2 1 -2 -1 2 -1 1
4 to 8 · over 8 · 0 to 1 words	3 -3 -2 -2 -2 -2 -2 1 -2 0 1 -1
4 to 8 · over 8 · 14 to 18 words	3 -2 -1 -6 -3 -2 -2 0 0 0 0 1
4 to 8 · over 8 · 19 to 25 words	-2 -2 0 -3 -1 -2 1 -1 -1 1 0 -1
4 to 8 · over 8 · 2 to 3 words	1 -3 0 -4 -1 1 -1 -1 -2 -1 2 -1
4 to 8 · over 8 · 4 to 6 words	0 -3 1 -2 0 -1 -1 -1 -2 1 1 -1
4 to 8 · over 8 · 7 to 13 words	0 -3 0 -2 0 -5 -1 -1 -1 0 0 -1
4 to 8 · over 8 · over 25 words	-2 -2 -3 -2 1 -1 1 -1 0 1 0 -1
over 8 · 0 · 0 to 1 words	0 0 0 1 0 0 0 -2 -2 1 -1 3
over 8 · 0 · 14 to 18 words	-2 0 0 1 -3 0 2 0 -1 -1 1 -1
over 8 · 0 · 19 to 25 words	-2 0 2 2 -3 0 1 -2 -1 1 1 -1
over 8 · 0 · 2 to 3 words	0 0 -1 0 -5 -8 0 -1 -3 1 -1 2
over 8 · 0 · 4 to 6 words	0 0 -1 1 -5 -9 0 -2 -3 0 0 1
over 8 · 0 · 7 to 13 words	0 0 -1 1 -2 -5 0 0 -4 2 0 1
over 8 · 0 · over 25 words	-2 0 1 0 -2 -1 2 -1 -2 1 2 -1
over 8 · 1 · 0 to 1 words	1 0 0 0 -6 1 -3 -4 -1 0 -3 3
over 8 · 1 · 14 to 18 words	-2 -1 1 1 -4 -1 2 1 -1 -1 1 -1
over 8 · 1 · 19 to 25 words	-2 1 -1 1 -1 0 2 1 1 2 1 -1
over 8 · 1 · 2 to 3 words	0 -1 0 0 -2 -3 -1 -6 -2 2 0 1
over 8 · 1 · 4 to 6 words	0 -1 -1 0 -4 -7 0 0 -1 0 0 1
over 8 · 1 · 7 to 13 words	1 2 -2 1 0 -3 -1 1 0 2 -1 1
over 8 · 1 · over 25 words	1 -1 -2 1 -8 -1 0 -3 -1 1 0 1
over 8 · 2 to 3 · 0 to 1 words	0 -1 -1 -5 1 1 0 -5 -1 1 0 0
over 8 · 2 to 3 · 14 to 18 words	1 -1 -2 -2 -3 -1 0 -4 -1 -2 -1 1
over 8 · 2 to 3 · 19 to 25 words	0 -1 -3 -4 -3 -1 1 -3 1 1 0 -1
over 8 · 2 to 3 · 2 to 3 words	0 -2 -1 -2 -5 -1 1 -5 -1 0 0 1
over 8 · 2 to 3 · 4 to 6 words	1 -3 -1 -3 -2 -2 0 -1 0 -2 -1 1
over 8 · 2 to 3 · 7 to 13 words	1 -1 -5 -2 -2 -3 0 0 -1 0 -2 1
over 8 · 2 to 3 · over 25 words	-2 -1 -1 -9 1 -2 2 -2 1 2 1 -2
over 8 · 4 to 8 · 0 to 1 words	-2 -3 -1 -1 -2 1 1 -3 -2 0 0 0
over 8 · 4 to 8 · 14 to 18 words	-1 -2 -5 -2 3 -2 0 -1 -1 -1 0 0
over 8 · 4 to 8 · 19 to 25 words	-1 -2 -2 0 3 -2 -2 0 1 1 0 -1
over 8 · 4 to 8 · 2 to 3 words	0 -2 -2 -2 -2 -5 0 -7 -2 2 0 1
over 8 · 4 to 8 · 4 to 6 words	2 -2 -3 -4 -1 -4 -2 -1 0 -1 -3 1
over 8 · 4 to 8 · 7 to 13 words	2 -2 -2 -4 -1 -4 -2 -6 -1 -1 0 0
over 8 · 4 to 8 · over 25 words	0 -2 -4 2 -2 -2 1 -4 0 -1 -1 1
over 8 · over 8 · 0 to 1 words	-2 -3 -2 0 -5 0 0 1 -1 -1 0 0
over 8 · over 8 · 14 to 18 words	-1 -1 -2 -1 -2 -2 1 -4 -2 -1 1 -1
over 8 · over 8 · 19 to 25 words	0 -1 -2 -4 -2 -2 1 -2 -1 -2 1 0
over 8 · over 8 · 2 to 3 words	1 -3 -4 -2 -2 -1 -1 -1 -3 -1 0 0
over 8 · over 8 · 4 to 6 words	0 -2 -2 -1 0 1 0 0 -1 -1 -1 1
over 8 · over 8 · 7 to 13 words	0 -2 -7 -4 -2 1 1 0 -1 -1 0 0
over 8 · over 8 · over 25 words	1 -1 -2 0 2 -1 0 -2 0 -1 -1 2
# prose above
1 to 30 words	-1 -1 1 2 1 1 -1 2 1 2 -1 -1
161 to 320 words	-2 -2 0 -2 2 -1 1 -1 -2 0 1 -1
31 to 80 words	-3 -1 -2 1 -1 1 -1 4 1 0 0 -5
321 to 640 words	-1 -4 -4 -3 1 0 1 -2 -4 -1 0 0
641 to 1200 words	0 -4 -2 -3 -1 -2 0 -2 -3 -2 0 2
81 to 160 words	-2 -1 0 1 1 0 0 2 -1 2 0 -1
over 1200 words	1 -2 -2 -1 -3 0 -1 -2 -2 -1 -2 1
# prose below
0 words	1 0 -1 -3 -3 -5 1 -2 -1 -1 0 2
1 to 30 words	2 0 -1 -2 0 -2 -2 -1 0 1 -1 0
161 to 320 words	0 -3 -4 -2 1 1 0 -1 -1 0 -1 1
321 to 640 words	0 -5 0 0 0 0 1 -1 -1 0 0 -1
641 to 1200 words	0 -5 1 0 -1 0 -1 -2 0 0 -1 0
81 to 160 words	-1 0 -6 -3 0 0 1 1 0 -1 0 1
over 1200 words	0 -3 1 1 -1 0 0 0 0 -1 1 -1
# prose above × prose below
0 words · 0 words	2 -1 -3 -3 -2 -1 0 1 1 0 0 0
0 words · 1 to 30 words	0 0 2 -1 1 0 -1 0 -1 2 -1 0
0 words · 161 to 320 words	0 4 -3 0 0 1 1 1 1 -1 0 -1
0 words · 31 to 80 words	-2 5 -2 -1 3 -1 2 -1 0 -1 1 0
0 words · 321 to 640 words	1 -4 2 1 -4 1 0 -1 0 1 0 -1
0 words · 81 to 160 words	-3 0 -3 -2 3 -3 3 1 1 -1 3 1
0 words · over 1200 words	-1 -3 -1 1 -1 0 1 0 -1 1 0 -1
1 to 30 words · 0 words	0 -1 -3 -1 0 -3 0 2 1 -3 1 -2
1 to 30 words · 1 to 30 words	-1 2 -3 -1 1 0 -1 1 0 2 -1 0
1 to 30 words · 161 to 320 words	1 0 0 -1 -2 0 1 0 1 -2 1 0
1 to 30 words · 31 to 80 words	-2 2 -2 -4 -1 0 2 1 1 0 2 -2
1 to 30 words · 321 to 640 words	-1 -1 0 2 0 -2 1 -1 1 -1 0 0
1 to 30 words · 641 to 1200 words	0 1 0 0 -1 0 -1 0 0 1 -2 -2
1 to 30 words · 81 to 160 words	-1 0 -2 0 1 0 0 2 -1 0 0 0
1 to 30 words · over 1200 words	-2 -2 0 1 3 2 -2 0 -1 1 -2 -2
161 to 320 words · 0 words	0 1 1 -3 -2 -3 1 0 -4 2 0 2
161 to 320 words · 1 to 30 words	0 0 0 0 0 -3 0 -2 -1 0 0 0
161 to 320 words · 161 to 320 words	1 -2 -2 -1 0 -1 -2 0 0 1 -2 1
161 to 320 words · 321 to 640 words	-1 0 -9 -7 1 -2 1 0 -1 0 1 0
161 to 320 words · 641 to 1200 words	0 -3 -3 -2 1 0 -1 -2 0 -1 -1 0
161 to 320 words · 81 to 160 words	0 1 -6 -4 -1 -7 0 -1 1 0 -1 -1
161 to 320 words · over 1200 words	-1 -1 0 0 0 1 -1 0 -1 1 0 -2
31 to 80 words · 0 words	-1 1 -1 0 0 1 0 2 1 1 0 -3
31 to 80 words · 1 to 30 words	3 0 -3 -4 -2 -1 -3 -1 1 -1 -2 -1
31 to 80 words · 161 to 320 words	-1 0 -3 0 -1 0 0 1 0 1 -2 0
31 to 80 words · 31 to 80 words	0 2 -1 -2 -2 -3 0 2 1 0 0 -2
31 to 80 words · 321 to 640 words	-2 0 0 0 1 0 -1 2 0 0 0 -1
31 to 80 words · 641 to 1200 words	0 -4 -1 1 -2 -1 -1 0 0 -1 2 -2
31 to 80 words · 81 to 160 words	-2 -1 -4 -3 0 0 1 1 0 -1 1 -1
31 to 80 words · over 1200 words	-2 -1 0 1 -1 0 -2 0 -1 0 0 -1
321 to 640 words · 0 words	1 1 1 -4 -3 -5 0 -6 -2 2 0 2
321 to 640 words · 1 to 30 words	1 0 -2 -1 -3 -3 -1 -2 -1 0 0 0
321 to 640 words · 161 to 320 words	-1 -3 -7 -3 2 1 0 -1 -2 -1 0 0
321 to 640 words · 31 to 80 words	0 -2 -3 0 0 -2 0 -1 -1 -2 0 0
321 to 640 words · 321 to 640 words	-1 -3 -4 -6 1 0 1 0 -2 -3 1 0
321 to 640 words · 641 to 1200 words	1 -4 -1 -1 -2 -2 -1 0 -2 0 0 1
321 to 640 words · 81 to 160 words	0 0 0 -1 -1 0 -1 -1 -2 0 0 0
321 to 640 words · over 1200 words	0 -1 0 1 0 0 -1 1 -1 1 -2 0
641 to 1200 words · 0 words	0 -1 -1 -1 -2 -8 0 -4 -3 -1 0 2
641 to 1200 words · 1 to 30 words	1 -1 -1 -4 -1 -5 0 -2 -2 0 1 0
641 to 1200 words · 161 to 320 words	0 -2 -3 -1 0 -4 0 0 -1 1 1 0
641 to 1200 words · 31 to 80 words	1 -2 -1 -1 -2 -2 0 -2 -1 -2 0 1
641 to 1200 words · 321 to 640 words	0 -2 -1 -3 -1 -3 0 -2 0 0 0 0
641 to 1200 words · 641 to 1200 words	-1 -2 -4 -1 -1 -5 1 -1 -1 0 1 -2
641 to 1200 words · 81 to 160 words	0 -3 -4 -5 -1 -5 1 0 -1 -3 0 1
641 to 1200 words · over 1200 words	-3 -2 -1 -1 -2 0 1 0 -2 -1 0 2
81 to 160 words · 0 words	-2 2 -2 0 -4 -5 2 0 -3 2 2 -1
81 to 160 words · 1 to 30 words	0 2 -3 -2 -3 -1 0 1 0 -1 0 0
81 to 160 words · 161 to 320 words	-1 -1 -4 -2 4 -6 -1 0 1 -1 -1 0
81 to 160 words · 31 to 80 words	-1 1 -2 -2 -1 -2 1 0 1 0 0 -1
81 to 160 words · 321 to 640 words	-1 -1 -2 -2 -1 -1 0 2 -1 0 1 -1
81 to 160 words · 641 to 1200 words	-1 -3 1 1 0 2 -1 -1 1 0 0 -2
81 to 160 words · 81 to 160 words	0 0 -2 2 -2 1 0 1 -2 0 0 2
81 to 160 words · over 1200 words	-4 -3 0 0 0 -4 2 0 -1 -1 1 -1
over 1200 words · 0 words	1 -1 -1 -1 -11 -7 1 -1 -1 -2 0 1
over 1200 words · 1 to 30 words	-1 -1 -1 -1 -4 -3 1 -1 -1 -1 0 0
over 1200 words · 161 to 320 words	1 -1 -7 -2 -7 0 -1 -8 0 0 -2 1
over 1200 words · 31 to 80 words	-2 -2 -2 -2 -1 -1 2 -2 -2 -1 1 -1
over 1200 words · 321 to 640 words	-1 -3 -1 1 -1 -1 1 -1 -1 1 -1 0
over 1200 words · 641 to 1200 words	-1 -1 -4 -2 -1 -2 1 -2 -1 0 -1 0
over 1200 words · 81 to 160 words	1 -1 -3 1 -6 -1 -1 -1 -1 0 -1 1
over 1200 words · over 1200 words	1 -2 0 -1 -2 0 -1 0 -2 -1 -2 1
# share of prose above × size
a fifth · 0 to 1 words	0 -2 -5 3 -3 -1 -1 1 -1 1 1 -1
a fifth · 14 to 18 words	0 0 0 0 0 -4 -1 0 1 1 -2 -1
a fifth · 19 to 25 words	-3 -5 1 -1 1 -4 0 1 0 1 0 -1
a fifth · 2 to 3 words	-1 -4 -3 1 -2 0 -1 1 0 0 2 -2
a fifth · 4 to 6 words	-1 -4 0 2 -1 3 -1 0 0 0 1 -2
a fifth · 7 to 13 words	-2 -2 2 3 -3 2 0 1 0 1 1 -3
a fifth · over 25 words	-5 -1 0 -3 1 -2 3 -1 -1 0 1 -1
all · 0 to 1 words	1 0 -1 -3 -2 -3 1 -2 -2 -2 1 1
all · 14 to 18 words	0 0 -2 0 -2 -1 0 -1 -3 -1 -1 2
all · 19 to 25 words	0 1 -2 -1 -3 -2 1 -1 -2 1 1 0
all · 2 to 3 words	1 -1 -1 -2 0 -3 -1 -3 -2 -2 0 1
all · 4 to 6 words	0 -1 -1 0 -4 -4 0 -5 -2 -1 0 1
all · 7 to 13 words	0 -1 -5 -6 -1 -10 0 -3 -3 0 0 1
all · over 25 words	-1 0 -1 2 -3 -2 0 -1 -3 1 1 0
most · 0 to 1 words	0 -4 -1 -4 -5 0 1 -1 -3 -1 0 2
most · 14 to 18 words	0 -1 -1 -1 -2 -4 1 -2 0 1 0 0
most · 19 to 25 words	0 -1 -3 -2 0 -5 0 -1 -1 -1 0 0
most · 2 to 3 words	1 -3 -5 -4 -3 -2 0 -4 -3 0 -1 2
most · 4 to 6 words	-1 -3 -5 -4 0 -1 1 2 0 -1 0 0
most · 7 to 13 words	0 -2 -3 -1 -1 -1 1 0 -2 -1 -1 1
most · over 25 words	0 -2 -1 1 -1 -2 0 -3 -1 0 -1 1
no prose · 0 to 1 words	3 -1 -1 -1 -2 0 -1 2 1 0 -1 0
no prose · 14 to 18 words	0 2 -1 -2 -1 0 0 0 -1 1 1 -1
no prose · 19 to 25 words	-1 -1 1 -2 2 0 -2 0 -1 1 -2 0
no prose · 2 to 3 words	2 -2 -1 0 -4 -1 -1 -1 1 0 -1 -1
no prose · 4 to 6 words	1 0 0 -2 0 0 1 1 -1 0 0 1
no prose · 7 to 13 words	0 2 -4 -1 -1 0 2 0 -1 1 2 0
none · 0 to 1 words	1 -2 -8 0 -2 -1 0 0 1 0 0 -1
none · 14 to 18 words	-2 0 1 -3 1 -4 0 0 0 0 1 -2
none · 19 to 25 words	-1 0 0 -2 -1 -3 2 0 1 -2 2 0
none · 2 to 3 words	0 0 -2 1 -2 1 0 -1 1 0 0 0
none · 7 to 13 words	-2 1 -2 0 1 -4 2 2 0 0 1 0
none · over 25 words	-4 -4 1 -9 0 -4 3 0 -1 -2 3 -1
up to three fifths · 0 to 1 words	0 -5 -5 -1 -2 -1 -1 3 -1 -1 -1 1
up to three fifths · 14 to 18 words	-1 -2 -2 -1 2 -3 0 -2 -1 -2 1 -1
up to three fifths · 19 to 25 words	0 0 -5 -1 0 -3 1 -2 0 1 0 0
up to three fifths · 2 to 3 words	-1 -5 -7 -4 -1 1 1 -1 -1 -3 1 -1
up to three fifths · 4 to 6 words	-1 -2 -6 -1 0 -1 0 0 0 0 0 -1
up to three fifths · 7 to 13 words	-1 -4 -3 -3 0 -2 1 1 -1 1 0 0
up to three fifths · over 25 words	0 -1 -1 -1 0 -2 1 -3 0 0 0 1
# nearest paragraph above
0 to 1 lines away	-1 -1 -2 -1 1 -1 0 1 3 3 -1 0
14 to 20 lines away	1 -4 -1 0 -2 -1 0 -6 -1 -1 0 1
2 lines away	-1 -2 -2 0 2 1 0 0 2 1 -1 0
21 to 40 lines away	0 -4 1 -1 -3 -2 1 -2 0 -1 0 1
3 lines away	0 -3 0 0 2 3 -1 -1 2 1 0 -1
4 to 5 lines away	0 -1 -1 0 -2 -1 0 -4 0 0 0 1
41 to 80 lines away	0 -5 1 -2 -1 -4 1 -4 -1 0 0 1
6 to 8 lines away	0 0 -5 -1 0 -2 0 0 -2 1 0 0
9 to 13 lines away	0 -4 -2 -1 -1 0 0 -1 0 -1 0 0
none	1 1 -1 2 0 0 -1 1 1 2 -1 -1
over 80 lines away	0 -4 1 -3 -4 0 1 -5 -3 -3 0 2
# nearest paragraph below
0 to 1 lines away	0 -1 1 -2 0 -1 1 -4 1 1 0 0
14 to 20 lines away	-1 -1 -2 1 3 0 -1 0 0 -1 0 0
2 lines away	0 -1 0 0 2 0 0 1 2 0 0 -1
21 to 40 lines away	1 -4 0 -1 -2 -2 0 -1 0 -1 -1 1
3 lines away	0 -1 -2 1 0 -1 -1 1 0 -2 0 1
4 to 5 lines away	0 -3 2 1 0 -1 0 0 0 -1 0 -1
41 to 80 lines away	1 -5 -5 -4 -4 -2 0 -1 0 -1 -1 1
6 to 8 lines away	0 -1 0 1 -2 0 0 1 0 0 0 0
9 to 13 lines away	-1 -3 -1 0 0 -1 0 -2 0 -1 0 0
none	1 2 0 -3 -3 -5 1 -2 -2 0 0 2
over 80 lines away	1 -1 -5 -6 -5 -3 0 0 1 0 -1 -2
# near paragraph above × near paragraph below × size
0 to 1 lines away · 0 to 1 lines away · 0 to 1 words	1 -2 -2 -2 -3 -6 0 -4 0 1 0 0
0 to 1 lines away · 0 to 1 lines away · 14 to 18 words	0 0 -4 -8 -3 -3 1 1 1 3 -1 0
0 to 1 lines away · 0 to 1 lines away · 19 to 25 words	-1 -2 -1 -3 -1 -2 3 -1 1 0 2 -1
0 to 1 lines away · 0 to 1 lines away · 2 to 3 words	-2 -3 -5 -1 -4 -3 2 -3 1 0 -1 0
0 to 1 lines away · 0 to 1 lines away · 4 to 6 words	-1 0 -1 -1 -4 -4 2 -1 1 1 -1 0
0 to 1 lines away · 0 to 1 lines away · 7 to 13 words	0 -1 0 -4 -6 0 2 -7 2 0 -1 2
0 to 1 lines away · 0 to 1 lines away · over 25 words	1 -1 -1 -1 0 -1 1 -2 0 0 -1 1
0 to 1 lines away · 2 lines away · 0 to 1 words	2 -1 -2 -1 -6 0 -3 2 -1 0 -1 1
0 to 1 lines away · 2 lines away · 14 to 18 words	0 -3 -4 -5 0 -1 0 -2 -2 0 -1 0
0 to 1 lines away · 2 lines away · 19 to 25 words	-2 1 -1 -3 0 -2 0 0 0 0 -1 0
0 to 1 lines away · 2 lines away · 2 to 3 words	0 -1 -3 0 0 1 -3 -2 0 1 -2 1
0 to 1 lines away · 2 lines away · 4 to 6 words	2 -2 -1 -3 1 -2 -3 -2 1 -2 -1 2
0 to 1 lines away · 2 lines away · 7 to 13 words	1 -2 -3 1 1 -3 -4 2 1 0 0 -1
0 to 1 lines away · 2 lines away · over 25 words	-2 0 -1 -4 0 -2 2 -2 -1 0 2 -1
0 to 1 lines away · 3 to 5 lines away · 0 to 1 words	2 -2 -2 -4 -1 0 -3 3 -1 -1 -2 1
0 to 1 lines away · 3 to 5 lines away · 14 to 18 words	0 2 1 0 1 -1 -2 0 0 3 -2 1
0 to 1 lines away · 3 to 5 lines away · 19 to 25 words	-4 0 0 -4 -1 -1 2 1 0 -1 2 -2
0 to 1 lines away · 3 to 5 lines away · 2 to 3 words	3 -3 -3 -3 -2 -3 -1 -1 1 -2 1 -1
0 to 1 lines away · 3 to 5 lines away · 4 to 6 words	0 -1 -1 1 2 1 -3 2 1 -2 0 -1
0 to 1 lines away · 3 to 5 lines away · 7 to 13 words	1 -2 -2 2 1 -2 -4 1 -1 -1 -1 1
0 to 1 lines away · 3 to 5 lines away · over 25 words	-2 -1 -2 -1 0 -1 1 -4 -1 0 0 -1
0 to 1 lines away · 6 to 15 lines away · 0 to 1 words	1 -2 -1 0 -5 -8 -2 1 0 -3 0 1
0 to 1 lines away · 6 to 15 lines away · 14 to 18 words	1 -1 0 -5 -3 0 0 -3 -1 0 0 0
0 to 1 lines away · 6 to 15 lines away · 19 to 25 words	1 -2 0 -3 0 -1 -2 -2 1 -1 -2 2
0 to 1 lines away · 6 to 15 lines away · 2 to 3 words	1 -3 -2 3 -4 -2 -2 -1 0 0 0 0
0 to 1 lines away · 6 to 15 lines away · 4 to 6 words	0 -2 -3 0 -1 2 0 -1 1 1 -1 0
0 to 1 lines away · 6 to 15 lines away · over 25 words	-1 -1 -2 -1 1 -1 0 -2 1 0 0 -1
0 to 1 lines away · none · 0 to 1 words	1 0 0 -3 -3 -3 -1 1 -2 -3 -1 2
0 to 1 lines away · none · 14 to 18 words	0 1 -1 -3 -1 0 0 0 -3 -1 0 0
0 to 1 lines away · none · 19 to 25 words	-1 0 -1 -2 -2 -1 2 -2 -3 -1 1 -1
0 to 1 lines away · none · 2 to 3 words	-2 2 0 2 -2 -3 -1 0 -1 4 -2 1
0 to 1 lines away · none · 4 to 6 words	1 1 0 -1 -3 -1 -3 -1 0 0 -3 2
0 to 1 lines away · none · 7 to 13 words	0 1 -1 -3 -3 -2 1 0 -3 1 1 0
0 to 1 lines away · none · over 25 words	-2 0 1 -5 -1 -1 3 -1 1 2 3 -3
0 to 1 lines away · over 15 lines away · 0 to 1 words	1 -1 0 -1 -4 1 -2 -5 3 0 -1 -1
0 to 1 lines away · over 15 lines away · 14 to 18 words	-2 0 -1 -1 -2 0 2 1 0 0 2 -2
0 to 1 lines away · over 15 lines away · 19 to 25 words	-1 -1 -3 -2 1 0 1 -2 2 -1 1 -2
0 to 1 lines away · over 15 lines away · 2 to 3 words	0 -3 -1 -4 2 -5 0 -4 -1 1 -1 1
0 to 1 lines away · over 15 lines away · 4 to 6 words	0 -2 -1 -5 1 2 -2 1 1 -2 -1 1
0 to 1 lines away · over 15 lines away · 7 to 13 words	1 0 0 1 -5 -2 -3 2 1 1 -4 3
0 to 1 lines away · over 15 lines away · over 25 words	-4 -1 1 0 0 0 3 -1 -1 0 2 -2
2 lines away · 0 to 1 lines away · 0 to 1 words	0 -1 -1 -2 -1 -3 0 -2 1 -1 1 -1
2 lines away · 0 to 1 lines away · 14 to 18 words	-2 0 -7 -2 -2 -1 2 -1 1 -1 0 -1
2 lines away · 0 to 1 lines away · 19 to 25 words	1 -2 -5 -3 1 -2 -1 1 0 0 -2 2
2 lines away · 0 to 1 lines away · 2 to 3 words	0 -1 -3 2 -1 1 -4 -1 -1 -1 0 0
2 lines away · 0 to 1 lines away · 4 to 6 words	1 -1 -4 1 0 -3 -1 -4 1 -1 -1 0
2 lines away · 0 to 1 lines away · 7 to 13 words	1 0 0 -2 0 -14 -2 -1 0 1 -2 1
2 lines away · 0 to 1 lines away · over 25 words	0 -2 -1 -5 0 -3 0 -1 1 2 -1 0
2 lines away · 2 lines away · 0 to 1 words	3 -2 -1 -3 -8 -1 -2 -2 1 0 -1 1
2 lines away · 2 lines away · 14 to 18 words	0 -1 -4 -1 -2 -1 1 -1 1 -1 0 0
2 lines away · 2 lines away · 19 to 25 words	0 1 -2 -3 1 -1 0 1 0 0 0 0
2 lines away · 2 lines away · 2 to 3 words	2 -1 1 -1 -3 -3 -2 -1 -1 -1 -1 1
2 lines away · 2 lines away · 4 to 6 words	-1 0 -4 1 2 2 -2 -4 1 2 1 -3
2 lines away · 2 lines away · 7 to 13 words	-1 -2 -2 -1 -2 2 0 2 1 -1 0 0
2 lines away · 2 lines away · over 25 words	-1 0 -4 -7 -2 -3 1 -1 2 0 -1 0
2 lines away · 3 to 5 lines away · 0 to 1 words	-1 -1 -1 -1 -7 2 -3 -1 -1 0 -2 1
2 lines away · 3 to 5 lines away · 14 to 18 words	-1 1 0 1 0 -1 0 -1 -2 1 0 -1
2 lines away · 3 to 5 lines away · 19 to 25 words	1 1 -2 0 -2 -1 0 -2 2 1 -1 -1
2 lines away · 3 to 5 lines away · 2 to 3 words	0 1 -1 0 -7 -1 0 0 1 0 1 -1
2 lines away · 3 to 5 lines away · 4 to 6 words	2 -2 -2 -1 1 -2 -3 -1 0 -2 -1 2
2 lines away · 3 to 5 lines away · 7 to 13 words	-1 -1 -1 -2 -2 0 2 -2 0 -1 3 -3
2 lines away · 3 to 5 lines away · over 25 words	-2 0 1 -4 -1 -1 1 0 0 1 0 -1
2 lines away · 6 to 15 lines away · 0 to 1 words	-1 -1 0 1 1 -7 -1 0 1 0 -1 0
2 lines away · 6 to 15 lines away · 14 to 18 words	-1 0 -2 1 0 0 1 -1 1 0 -1 0
2 lines away · 6 to 15 lines away · 19 to 25 words	0 0 -2 -2 0 0 -1 1 0 -1 -1 1
2 lines away · 6 to 15 lines away · 2 to 3 words	0 -3 -1 0 -1 2 0 -2 -1 -1 0 0
2 lines away · 6 to 15 lines away · 4 to 6 words	2 -1 -3 -3 -1 -1 -1 -4 0 0 -1 1
2 lines away · 6 to 15 lines away · 7 to 13 words	-1 -1 -1 -2 1 0 -1 -1 1 0 0 -1
2 lines away · 6 to 15 lines away · over 25 words	-1 1 -2 0 -1 -1 2 -1 -1 -2 1 -1
2 lines away · none · 0 to 1 words	0 2 0 -6 -2 0 -1 2 -1 1 0 0
2 lines away · none · 14 to 18 words	-3 0 0 1 -1 0 2 -2 -1 1 1 -1
2 lines away · none · 19 to 25 words	1 0 0 -1 -2 0 0 0 -1 0 0 0
2 lines away · none · 2 to 3 words	1 0 0 0 -2 -2 -1 0 -1 1 -2 2
2 lines away · none · 4 to 6 words	0 0 0 1 1 -4 -2 -2 -3 2 -2 2
2 lines away · none · 7 to 13 words	0 0 -1 -8 2 -1 0 -7 -2 -1 1 -1
2 lines away · none · over 25 words	-1 0 0 -5 -5 0 1 1 -2 0 1 -1
2 lines away · over 15 lines away · 0 to 1 words	2 -1 0 -1 -3 1 -3 0 2 -1 0 -1
2 lines away · over 15 lines away · 14 to 18 words	-1 0 -1 -3 0 0 0 -1 -2 0 0 1
2 lines away · over 15 lines away · 19 to 25 words	0 0 -1 -1 -2 0 0 1 0 -1 -1 1
2 lines away · over 15 lines away · 2 to 3 words	0 -2 0 -3 -1 -6 1 -3 0 0 -1 0
2 lines away · over 15 lines away · 4 to 6 words	1 -2 -2 -3 -1 -5 0 -3 2 0 -2 -1
2 lines away · over 15 lines away · 7 to 13 words	-2 -2 1 3 1 0 0 -1 -1 1 -1 0
2 lines away · over 15 lines away · over 25 words	0 -1 0 -2 -1 0 -1 1 1 0 -1 0
3 to 5 lines away · 0 to 1 lines away · 0 to 1 words	0 -2 -2 -1 -1 1 -1 -1 0 2 -2 1
3 to 5 lines away · 0 to 1 lines away · 14 to 18 words	0 0 1 -5 0 -2 -1 0 -3 1 0 0
3 to 5 lines away · 0 to 1 lines away · 19 to 25 words	0 -2 0 -3 3 -2 -2 -1 0 0 -1 1
3 to 5 lines away · 0 to 1 lines away · 2 to 3 words	0 -3 -3 2 1 -1 -1 -1 0 1 0 0
3 to 5 lines away · 0 to 1 lines away · 4 to 6 words	1 -2 -5 -2 -2 0 -1 -4 2 -1 -3 1
3 to 5 lines away · 0 to 1 lines away · 7 to 13 words	1 -2 0 -2 -1 -2 -2 -4 1 2 0 -2
3 to 5 lines away · 0 to 1 lines away · over 25 words	1 -2 -5 0 2 -2 0 -1 -1 -3 0 1
3 to 5 lines away · 2 lines away · 0 to 1 words	-1 -2 -1 -1 -2 1 0 0 0 0 1 -3
3 to 5 lines away · 2 lines away · 14 to 18 words	0 1 0 0 -3 -1 0 -1 -1 0 1 -1
3 to 5 lines away · 2 lines away · 19 to 25 words	-2 -1 -4 -2 2 -1 1 -1 1 -1 0 -1
3 to 5 lines away · 2 lines away · 2 to 3 words	-1 1 -2 -3 -3 -1 2 -2 -2 1 0 0
3 to 5 lines away · 2 lines away · 4 to 6 words	0 0 1 -1 -2 -3 0 0 0 -1 1 -2
3 to 5 lines away · 2 lines away · 7 to 13 words	2 0 -4 0 0 -2 -3 0 1 -2 0 0
3 to 5 lines away · 2 lines away · over 25 words	0 -1 -3 -5 -3 -2 1 0 0 -2 1 -1
3 to 5 lines away · 3 to 5 lines away · 0 to 1 words	-2 -2 -1 1 -1 -4 1 -1 0 -1 0 -1
3 to 5 lines away · 3 to 5 lines away · 14 to 18 words	2 0 -2 1 -2 -1 -2 -2 -1 -1 1 0
3 to 5 lines away · 3 to 5 lines away · 19 to 25 words	1 1 1 -5 -3 -1 0 -2 1 0 0 0
3 to 5 lines away · 3 to 5 lines away · 2 to 3 words	-1 -2 -3 0 -3 -1 0 0 1 -1 0 -1
3 to 5 lines away · 3 to 5 lines away · 4 to 6 words	-1 -1 -2 0 -2 -1 1 -4 0 0 0 -1
3 to 5 lines away · 3 to 5 lines away · 7 to 13 words	0 -2 -2 -3 -2 0 0 -1 0 -2 1 -1
3 to 5 lines away · 3 to 5 lines away · over 25 words	0 -2 0 -1 -2 -2 0 -2 0 0 -1 0
3 to 5 lines away · 6 to 15 lines away · 0 to 1 words	-1 -3 -1 3 -9 -2 -2 0 1 -1 -1 0
3 to 5 lines away · 6 to 15 lines away · 14 to 18 words	-1 0 0 -2 1 0 -1 -1 1 -1 2 -2
3 to 5 lines away · 6 to 15 lines away · 19 to 25 words	0 0 0 -3 1 0 -1 -1 2 0 0 -1
3 to 5 lines away · 6 to 15 lines away · 2 to 3 words	0 -4 -2 -2 -2 1 0 -2 -1 0 0 1
3 to 5 lines away · 6 to 15 lines away · 7 to 13 words	-1 1 1 0 -2 0 1 -3 -2 2 1 -1
3 to 5 lines away · none · 0 to 1 words	-1 0 0 2 0 0 -4 1 1 -3 -1 0
3 to 5 lines away · none · 14 to 18 words	0 0 0 -5 2 0 -2 -1 -1 1 -2 2
3 to 5 lines away · none · 19 to 25 words	0 -1 2 -2 -2 0 -1 -1 -1 2 -1 0
3 to 5 lines away · none · 2 to 3 words	4 1 0 -1 -8 -2 -6 0 -1 1 -2 1
3 to 5 lines away · none · 4 to 6 words	-3 -1 0 2 -1 -3 1 -3 -2 -3 1 -1
3 to 5 lines away · none · 7 to 13 words	-1 1 -1 1 -1 -4 1 -2 -4 3 1 -1
3 to 5 lines away · none · over 25 words	-1 0 2 0 -1 0 1 -2 -2 2 1 -1
3 to 5 lines away · over 15 lines away · 0 to 1 words	2 -2 0 -3 1 0 -1 -3 1 -1 0 0
3 to 5 lines away · over 15 lines away · 19 to 25 words	1 -1 -2 1 -2 0 0 -1 2 -2 -1 0
3 to 5 lines away · over 15 lines away · 2 to 3 words	0 -2 -1 -1 -2 0 1 -2 0 1 -1 0
3 to 5 lines away · over 15 lines away · 4 to 6 words	1 -2 -1 -2 -3 -4 0 -4 2 1 -1 -1
3 to 5 lines away · over 15 lines away · 7 to 13 words	0 -2 -5 -1 1 -4 -1 -4 3 -1 0 -1
3 to 5 lines away · over 15 lines away · over 25 words	0 -1 0 -4 -1 0 0 0 0 1 0 -1
6 to 15 lines away · 0 to 1 lines away · 0 to 1 words	2 -2 -1 -8 -2 -5 2 -1 -2 1 -1 1
6 to 15 lines away · 0 to 1 lines away · 14 to 18 words	1 0 -4 0 -1 -1 -1 0 0 0 -1 1
6 to 15 lines away · 0 to 1 lines away · 19 to 25 words	-1 1 -1 -2 -2 -1 0 0 0 0 0 0
6 to 15 lines away · 0 to 1 lines away · 2 to 3 words	2 -2 -2 -1 -3 1 -2 0 0 0 0 0
6 to 15 lines away · 0 to 1 lines away · 4 to 6 words	1 -1 -4 -4 -1 -1 0 -2 -1 -1 1 0
6 to 15 lines away · 0 to 1 lines away · 7 to 13 words	1 -1 -3 -3 -1 -1 -1 -2 1 -1 -1 1
6 to 15 lines away · 0 to 1 lines away · over 25 words	-1 -2 0 -3 -2 -1 1 -1 0 0 1 -1
6 to 15 lines away · 2 lines away · 0 to 1 words	1 -2 -1 -4 -6 1 1 -3 -1 0 1 0
6 to 15 lines away · 2 lines away · 14 to 18 words	1 0 -1 -4 1 0 -2 0 0 1 0 0
6 to 15 lines away · 2 lines away · 19 to 25 words	1 -3 1 -2 -1 0 -1 0 1 0 0 -2
6 to 15 lines away · 2 lines away · 2 to 3 words	-1 -2 -2 -1 0 -3 1 -1 -1 -1 1 -1
6 to 15 lines away · 2 lines away · 4 to 6 words	1 -2 -2 -2 2 -1 -2 0 0 0 -1 0
6 to 15 lines away · 2 lines away · 7 to 13 words	1 -1 -1 -1 -2 -1 -1 -1 1 0 -1 0
6 to 15 lines away · 2 lines away · over 25 words	-2 1 -3 1 -3 -1 2 0 -2 -1 1 0
6 to 15 lines away · 3 to 5 lines away · 0 to 1 words	-1 -2 -1 0 -7 -5 2 2 -1 -1 1 0
6 to 15 lines away · 3 to 5 lines away · 14 to 18 words	1 0 -4 -5 0 0 -1 -1 0 1 -1 0
6 to 15 lines away · 3 to 5 lines away · 19 to 25 words	0 -2 -1 0 -5 -1 1 -1 0 0 0 0
6 to 15 lines away · 3 to 5 lines away · 2 to 3 words	1 1 -2 -4 -1 -2 0 -1 -2 0 1 0
6 to 15 lines away · 3 to 5 lines away · 4 to 6 words	0 -1 -4 0 1 -1 0 -5 -2 0 1 -1
6 to 15 lines away · 3 to 5 lines away · 7 to 13 words	-1 0 -5 -1 0 0 0 -2 -1 1 0 -1
6 to 15 lines away · 3 to 5 lines away · over 25 words	2 0 -2 1 -4 -1 -1 -1 -1 -2 -1 2
6 to 15 lines away · 6 to 15 lines away · 0 to 1 words	0 -3 -1 0 -2 -1 -1 -1 -1 1 0 1
6 to 15 lines away · 6 to 15 lines away · 14 to 18 words	3 0 0 -5 -3 0 -3 -1 -1 -1 -1 1
6 to 15 lines away · 6 to 15 lines away · 19 to 25 words	0 0 -2 1 0 0 -1 -1 -1 -1 0 0
6 to 15 lines away · 6 to 15 lines away · 2 to 3 words	-1 -5 -2 0 -1 -2 1 -3 -2 0 0 1
6 to 15 lines away · 6 to 15 lines away · 4 to 6 words	0 -1 -3 0 -2 -2 -1 2 -1 0 -1 1
6 to 15 lines away · 6 to 15 lines away · 7 to 13 words	0 -2 0 0 -3 0 0 1 -2 2 0 0
6 to 15 lines away · 6 to 15 lines away · over 25 words	0 -1 -2 -6 -3 -1 1 -1 -2 -3 0 0
6 to 15 lines away · none · 0 to 1 words	2 0 0 1 -4 -3 -3 0 -1 0 -3 2
6 to 15 lines away · none · 14 to 18 words	-3 1 0 0 0 0 1 -1 0 1 0 -1
6 to 15 lines away · none · 19 to 25 words	0 2 0 1 -5 0 -1 0 0 1 -1 0
6 to 15 lines away · none · 2 to 3 words	2 -1 0 -1 0 -3 -1 -1 -2 -2 -2 3
6 to 15 lines away · none · 4 to 6 words	-1 1 0 0 -2 -6 0 0 0 0 0 0
6 to 15 lines away · none · 7 to 13 words	-2 0 -2 -2 1 -2 1 0 0 0 1 -1
6 to 15 lines away · none · over 25 words	-3 0 -1 2 -3 0 2 -1 -2 0 2 -2
6 to 15 lines away · over 15 lines away · 0 to 1 words	2 -1 -1 -2 -6 -6 0 -3 1 -1 0 -1
6 to 15 lines away · over 15 lines away · 14 to 18 words	0 -1 -1 -5 -7 0 2 -1 1 -2 1 -1
6 to 15 lines away · over 15 lines away · 19 to 25 words	-2 -1 -2 1 -1 0 1 -1 -3 0 0 0
6 to 15 lines away · over 15 lines away · 2 to 3 words	-1 1 -1 -2 -1 0 1 -2 0 -1 0 1
6 to 15 lines away · over 15 lines away · 4 to 6 words	0 -2 -1 0 -8 0 0 -5 2 -1 0 -1
6 to 15 lines away · over 15 lines away · 7 to 13 words	0 -1 -1 0 -4 -4 1 -2 2 0 0 -1
6 to 15 lines away · over 15 lines away · over 25 words	-1 0 -2 0 -1 0 1 -1 -1 1 1 -1
none · 0 to 1 lines away · 0 to 1 words	1 0 -2 0 0 -2 -3 0 1 2 -3 0
none · 0 to 1 lines away · 14 to 18 words	-2 1 -3 -1 1 -1 0 0 -1 1 -1 1
none · 0 to 1 lines away · 19 to 25 words	-2 -1 0 2 -2 -1 1 0 0 -1 1 0
none · 0 to 1 lines away · 2 to 3 words	-2 2 0 0 -2 2 -1 0 -1 1 0 -1
none · 0 to 1 lines away · 4 to 6 words	-3 2 -2 1 -2 0 -1 0 -2 2 -2 -1
none · 0 to 1 lines away · 7 to 13 words	-4 2 -1 1 -2 -2 1 0 -3 0 1 -1
none · 0 to 1 lines away · over 25 words	-5 -2 0 -5 2 -2 1 0 0 -1 1 0
none · 2 lines away · 0 to 1 words	-3 0 -3 1 0 1 1 0 2 -1 1 -2
none · 2 lines away · 14 to 18 words	0 -1 -2 -2 -2 -1 2 0 1 -2 1 -1
none · 2 lines away · 19 to 25 words	1 0 -1 -4 1 -1 -1 0 2 -1 -1 0
none · 2 lines away · 2 to 3 words	-2 1 -6 2 -2 1 -3 0 0 1 -2 -1
none · 2 lines away · 4 to 6 words	-2 2 -1 1 -4 -3 0 0 -1 1 0 0
none · 2 lines away · 7 to 13 words	1 0 -4 -2 2 -8 0 0 1 -1 1 -1
none · 2 lines away · over 25 words	1 -1 1 -4 -6 -1 1 0 1 -1 1 -1
none · 3 to 5 lines away · 0 to 1 words	1 -5 -6 1 -12 0 -1 2 1 -1 -1 0
none · 3 to 5 lines away · 14 to 18 words	-2 1 -1 -3 1 -1 0 0 0 0 1 -2
none · 3 to 5 lines away · 2 to 3 words	-1 -1 -1 2 0 -2 0 0 2 -1 -1 -1
none · 3 to 5 lines away · 4 to 6 words	-1 -1 2 -2 0 1 2 0 2 -2 2 -2
none · 3 to 5 lines away · 7 to 13 words	-1 0 1 -4 0 1 0 0 2 -1 0 -1
none · 3 to 5 lines away · over 25 words	1 -1 -1 -4 0 -1 1 0 1 -1 1 -1
none · 6 to 15 lines away · 0 to 1 words	1 -1 -5 0 -8 -3 -1 0 1 -2 -2 -2
none · 6 to 15 lines away · 14 to 18 words	-2 0 1 1 -1 -1 -1 0 0 -1 3 -1
none · 6 to 15 lines away · 19 to 25 words	-1 0 -1 -6 -2 -1 4 0 1 -2 4 -1
none · 6 to 15 lines away · 4 to 6 words	0 1 -4 0 0 -3 0 -1 2 -1 -1 0
none · 6 to 15 lines away · 7 to 13 words	-1 -1 -5 -1 2 -8 0 2 1 -1 0 -1
none · 6 to 15 lines away · over 25 words	-2 -3 0 -1 0 -1 2 0 -1 -1 2 0
none · none · 0 to 1 words	1 -1 -1 -1 -1 1 -1 3 0 -3 0 -1
none · none · 14 to 18 words	0 0 -2 -2 -1 0 2 0 -1 -3 2 -3
none · none · 19 to 25 words	-2 -1 2 -1 1 0 0 -1 -1 1 0 -2
none · none · 2 to 3 words	1 -1 -1 1 -2 0 -1 -1 0 -1 0 1
none · none · 4 to 6 words	-1 2 0 -2 2 0 1 1 -2 0 0 2
none · none · 7 to 13 words	0 3 -3 -1 0 1 2 0 0 1 2 0
none · none · over 25 words	0 0 0 0 2 0 -2 0 -1 2 -1 0
none · over 15 lines away · 0 to 1 words	2 -3 -4 -4 -1 -8 -1 -1 0 1 -1 -1
none · over 15 lines away · 14 to 18 words	4 -2 -1 -6 -7 0 -1 0 1 0 -1 -1
none · over 15 lines away · 19 to 25 words	3 0 -3 -2 -4 0 1 0 0 -1 1 0
none · over 15 lines away · 2 to 3 words	2 -3 -6 -2 -8 -2 -1 -1 0 1 -1 -1
none · over 15 lines away · 4 to 6 words	3 -2 -9 -3 -3 -9 1 -1 0 0 1 0
none · over 15 lines away · 7 to 13 words	-1 1 -2 -1 0 -5 1 0 0 0 1 -1
none · over 15 lines away · over 25 words	-1 -2 0 -3 -5 0 1 0 -2 0 1 0
over 15 lines away · 0 to 1 lines away · 0 to 1 words	0 -1 -1 -1 -4 0 -1 -1 1 -1 0 1
over 15 lines away · 0 to 1 lines away · 14 to 18 words	-1 -1 -1 1 -2 -1 0 0 -1 -1 1 1
over 15 lines away · 0 to 1 lines away · 19 to 25 words	-3 -1 -1 1 1 0 2 0 0 0 2 -2
over 15 lines away · 0 to 1 lines away · 2 to 3 words	1 -2 -2 -3 -1 1 0 -1 -1 0 -1 0
over 15 lines away · 0 to 1 lines away · 4 to 6 words	3 -3 -2 -1 -3 -4 -1 -1 1 1 -2 0
over 15 lines away · 0 to 1 lines away · 7 to 13 words	2 -2 -5 -3 3 -1 -3 -1 1 0 -1 0
over 15 lines away · 0 to 1 lines away · over 25 words	0 -1 1 -2 -2 -1 -1 0 0 1 -1 0
over 15 lines away · 2 lines away · 0 to 1 words	2 -1 -1 -3 1 -6 0 -1 -3 -1 2 1
over 15 lines away · 2 lines away · 14 to 18 words	1 0 -4 0 0 0 -1 0 1 -2 -1 1
over 15 lines away · 2 lines away · 19 to 25 words	-1 -1 2 -1 0 0 -2 0 -2 2 -1 0
over 15 lines away · 2 lines away · 2 to 3 words	0 -1 -1 0 -9 0 1 -1 -1 2 -1 0
over 15 lines away · 2 lines away · 4 to 6 words	2 -1 -2 -2 -7 -1 1 -1 2 0 0 -1
over 15 lines away · 2 lines away · 7 to 13 words	0 -2 2 -2 -3 -4 1 -2 -1 0 0 0
over 15 lines away · 2 lines away · over 25 words	0 -1 3 0 -4 0 -2 0 0 1 -3 1
over 15 lines away · 3 to 5 lines away · 0 to 1 words	0 -2 -1 0 -3 -5 0 -2 0 0 0 0
over 15 lines away · 3 to 5 lines away · 14 to 18 words	1 -4 0 -1 0 0 -1 0 -1 0 -1 1
over 15 lines away · 3 to 5 lines away · 19 to 25 words	2 -1 -2 -2 -1 0 -1 0 1 -1 -1 2
over 15 lines away · 3 to 5 lines away · 2 to 3 words	-1 -3 1 0 1 -6 0 -1 0 0 1 0
over 15 lines away · 3 to 5 lines away · 4 to 6 words	0 -1 -3 1 -2 -5 0 -2 -1 1 -1 0
over 15 lines away · 3 to 5 lines away · 7 to 13 words	-1 -1 3 0 -2 -4 0 -3 -2 2 0 -1
over 15 lines away · 3 to 5 lines away · over 25 words	-1 -1 0 1 -2 0 1 0 -1 -1 1 0
over 15 lines away · 6 to 15 lines away · 0 to 1 words	0 -4 -1 1 0 -3 0 -2 0 0 0 0
over 15 lines away · 6 to 15 lines away · 14 to 18 words	2 -1 0 -5 -5 0 1 0 0 -3 1 0
over 15 lines away · 6 to 15 lines away · 19 to 25 words	1 -1 0 -3 -1 0 0 0 0 -1 -1 1
over 15 lines away · 6 to 15 lines away · 2 to 3 words	-1 -5 -3 -2 0 -5 2 -1 1 0 1 0
over 15 lines away · 6 to 15 lines away · 4 to 6 words	-1 -1 1 -1 -1 -3 1 -4 -2 1 1 0
over 15 lines away · 6 to 15 lines away · 7 to 13 words	1 0 0 -1 -8 0 -2 -2 0 1 -2 0
over 15 lines away · 6 to 15 lines away · over 25 words	0 -1 -4 0 0 -1 1 0 -1 0 1 0
over 15 lines away · none · 0 to 1 words	11 -1 0 -10 -3 -3 -3 -5 -2 -1 -3 2
over 15 lines away · none · 14 to 18 words	1 0 -1 -3 -5 0 1 -1 -3 -1 1 1
over 15 lines away · none · 19 to 25 words	4 0 -1 -2 -4 0 -1 -1 1 0 -1 0
over 15 lines away · none · 2 to 3 words	9 -1 0 -11 -7 -6 -2 -2 0 -2 -2 2
over 15 lines away · none · 4 to 6 words	4 0 0 -9 -4 -7 0 -6 -2 -1 0 2
over 15 lines away · none · 7 to 13 words	5 -1 -1 -6 -9 -2 0 -5 -8 -1 -1 3
over 15 lines away · none · over 25 words	3 0 0 -3 -4 0 -1 -1 -2 0 -1 2
over 15 lines away · over 15 lines away · 0 to 1 words	-1 -1 -1 -3 -2 -2 2 -2 -1 -2 1 0
over 15 lines away · over 15 lines away · 14 to 18 words	1 -2 -2 -3 -2 0 -1 0 -1 -2 0 1
over 15 lines away · over 15 lines away · 19 to 25 words	0 0 0 -2 -1 0 0 -1 -1 1 0 0
over 15 lines away · over 15 lines away · 2 to 3 words	-1 -5 -2 -4 -3 -3 2 -1 0 -2 2 0
over 15 lines away · over 15 lines away · 4 to 6 words	0 -4 -3 -4 -3 -1 1 0 0 -1 0 0
over 15 lines away · over 15 lines away · 7 to 13 words	0 -5 -1 -3 -8 -4 1 -4 0 -2 0 1
over 15 lines away · over 15 lines away · over 25 words	1 1 0 -3 -2 0 0 0 -1 0 0 1
# heaviest prose × distance of the heaviest prose
above · 1 lines	-2 2 -2 1 1 1 -1 2 0 1 -3 2
above · 14 to 25 lines	0 -3 -1 -5 -1 -1 0 -2 -2 -1 0 1
above · 2 lines	-2 3 -3 1 3 -1 -1 -1 1 1 -2 1
above · 26 to 60 lines	1 -5 -1 -6 -4 -3 0 -3 -1 -1 -1 1
above · 3 lines	-1 0 0 1 2 -3 -1 -4 1 1 0 0
above · 4 to 5 lines	-1 1 -5 -1 1 -3 0 0 0 0 0 0
above · 6 to 8 lines	-1 2 -5 1 0 -1 -1 0 -1 1 1 0
above · 9 to 13 lines	0 -2 -4 0 0 -5 -1 -1 -1 -2 -1 2
above · over 60 lines	2 -5 0 -9 -6 -5 0 -10 -3 -3 0 2
around · 0 lines	0 -1 0 -1 0 0 0 2 0 -1 0 1
below · 1 lines	-1 1 -7 -1 1 1 -2 -1 -2 1 -2 2
below · 14 to 25 lines	0 -3 -3 1 -1 -2 -1 0 0 1 -1 0
below · 2 lines	-1 0 -4 1 -2 1 0 -1 0 -1 0 1
below · 26 to 60 lines	0 -3 -1 1 -1 -6 0 -1 0 0 -1 0
below · 3 lines	0 -1 -2 -1 1 0 0 1 1 -1 -1 0
below · 4 to 5 lines	0 -2 0 0 0 0 -2 1 1 -1 1 1
below · 6 to 8 lines	-1 -1 -1 0 1 1 -1 2 0 -1 2 0
below · 9 to 13 lines	0 -1 0 1 0 0 -2 2 0 -1 0 0
below · over 60 lines	0 -3 -2 0 -1 -2 0 -1 0 0 0 -1
none · 0 lines	0 1 0 -1 1 2 0 2 0 -1 0 0
# heaviest prose × distance of the heaviest prose × size
above · 1 lines · 0 to 1 words	2 0 0 -6 -5 -1 0 -1 1 -3 -1 1
above · 1 lines · 14 to 18 words	-3 1 0 -3 0 0 2 -2 -1 1 3 -3
above · 1 lines · 19 to 25 words	0 0 0 -2 -1 0 -1 -1 0 0 0 0
above · 1 lines · 2 to 3 words	-1 1 0 4 -1 -3 -2 -1 1 2 -2 1
above · 1 lines · 4 to 6 words	1 0 0 -3 0 1 -3 0 1 0 -3 2
above · 1 lines · 7 to 13 words	-1 0 -1 -1 0 -2 -1 3 0 0 -2 2
above · 1 lines · over 25 words	-1 0 0 -2 1 0 0 -1 0 0 0 0
above · 14 to 25 lines · 0 to 1 words	0 -2 -1 -4 0 -2 1 0 -2 -1 0 1
above · 14 to 25 lines · 14 to 18 words	2 -1 -3 -6 -1 -1 -2 -1 0 -1 -2 1
above · 14 to 25 lines · 19 to 25 words	2 0 0 -3 -2 -1 -1 -3 -1 2 -2 2
above · 14 to 25 lines · 2 to 3 words	-1 -2 -1 -3 0 -2 1 -1 -2 -1 0 2
above · 14 to 25 lines · 4 to 6 words	1 -1 -2 -7 -3 -3 0 -3 0 0 -1 1
above · 14 to 25 lines · 7 to 13 words	0 -1 -2 -3 1 -1 -1 -3 0 0 -1 0
above · 14 to 25 lines · over 25 words	0 -1 0 1 -6 -2 0 -2 1 1 0 0
above · 2 lines · 0 to 1 words	3 1 0 -6 -5 0 -4 3 1 -1 -1 1
above · 2 lines · 14 to 18 words	-4 2 0 2 1 0 2 -1 0 2 1 -2
above · 2 lines · 19 to 25 words	-1 0 0 -2 0 0 1 0 -1 1 2 -2
above · 2 lines · 2 to 3 words	1 0 0 0 -3 -1 -1 -2 -1 0 0 0
above · 2 lines · 4 to 6 words	-1 1 -1 1 0 -6 0 -4 0 2 -3 2
above · 2 lines · 7 to 13 words	-2 0 -1 -1 3 0 -1 -3 -1 0 -1 1
above · 26 to 60 lines · 0 to 1 words	0 -2 -1 -3 0 -2 1 -5 -2 -1 1 1
above · 26 to 60 lines · 14 to 18 words	1 -1 0 -4 -5 -1 1 -3 -1 1 0 0
above · 26 to 60 lines · 19 to 25 words	0 -2 -3 -5 -6 -2 1 -4 0 -1 0 -1
above · 26 to 60 lines · 2 to 3 words	0 -5 -1 -6 -1 -4 1 -2 -2 0 0 1
above · 26 to 60 lines · 4 to 6 words	1 -4 0 -5 -7 -4 0 -2 0 -1 -1 0
above · 26 to 60 lines · 7 to 13 words	1 -2 -1 -8 -1 -1 -1 -2 -1 -1 -1 1
above · 26 to 60 lines · over 25 words	0 -2 1 -3 -5 -3 1 -3 0 -1 0 -1
above · 3 lines · 0 to 1 words	-1 0 0 0 -6 1 0 -2 0 -2 0 0
above · 3 lines · 14 to 18 words	1 0 0 -1 1 0 -2 0 -1 1 -1 1
above · 3 lines · 19 to 25 words	0 0 1 -1 2 0 -2 0 0 1 -1 1
above · 3 lines · 2 to 3 words	2 -1 0 0 -1 -1 -3 -2 0 -1 -2 2
above · 3 lines · 4 to 6 words	-1 1 -1 2 2 -5 0 -2 1 1 -1 0
above · 3 lines · 7 to 13 words	-2 0 -2 0 -1 -4 1 -1 -1 0 1 -1
above · 4 to 5 lines · 0 to 1 words	1 -1 0 0 1 -4 -2 2 1 -1 -1 1
above · 4 to 5 lines · 14 to 18 words	0 -1 0 -2 1 0 -1 0 -1 0 -1 1
above · 4 to 5 lines · 19 to 25 words	-1 0 -1 -1 -3 0 2 0 0 -1 1 0
above · 4 to 5 lines · 2 to 3 words	1 2 -1 -3 -3 -4 0 1 -1 -1 0 0
above · 4 to 5 lines · 4 to 6 words	-2 0 -1 2 1 -4 0 -7 0 0 -1 0
above · 4 to 5 lines · 7 to 13 words	0 0 -2 -1 1 0 -1 -2 0 1 2 -2
above · 6 to 8 lines · 0 to 1 words	2 -1 0 2 -1 -3 -3 -3 0 -3 -1 1
above · 6 to 8 lines · 14 to 18 words	0 1 -1 -4 -3 0 1 0 0 1 2 -3
above · 6 to 8 lines · 19 to 25 words	-1 1 1 -2 0 0 1 1 0 1 -1 0
above · 6 to 8 lines · 2 to 3 words	1 -1 0 -3 0 1 -1 -4 0 -1 -1 1
above · 6 to 8 lines · 4 to 6 words	-1 1 -2 0 1 -4 -1 2 -2 1 0 0
above · 6 to 8 lines · 7 to 13 words	-1 0 -2 -1 1 -2 0 0 0 0 0 0
above · 6 to 8 lines · over 25 words	-2 1 -2 1 -1 0 2 0 0 1 1 -1
above · 9 to 13 lines · 0 to 1 words	1 -1 -1 -4 -4 -1 0 2 -1 -3 0 1
above · 9 to 13 lines · 14 to 18 words	1 -2 -1 -1 -5 -1 0 -1 -2 -2 0 1
above · 9 to 13 lines · 19 to 25 words	1 -1 -2 1 -2 0 -1 -1 1 -1 -1 1
above · 9 to 13 lines · 2 to 3 words	0 -2 -1 -1 0 -3 0 -1 -3 -1 0 2
above · 9 to 13 lines · 4 to 6 words	-1 0 -1 2 1 -4 0 -2 1 -1 0 0
above · 9 to 13 lines · 7 to 13 words	1 -1 -4 -4 -1 -5 -1 -2 1 -1 -1 1
above · 9 to 13 lines · over 25 words	-2 -1 -2 -1 -1 -1 1 -1 -1 -1 1 -1
above · over 60 lines · 0 to 1 words	1 -3 -1 -6 -2 -1 0 -4 -1 -1 -1 2
above · over 60 lines · 14 to 18 words	3 -2 1 -4 -4 -1 -1 -2 0 -1 -2 2
above · over 60 lines · 19 to 25 words	2 -3 -3 -5 -5 -1 0 -3 -1 -3 0 1
above · over 60 lines · 2 to 3 words	2 -3 -1 -7 -4 -3 2 -5 -2 -3 1 2
above · over 60 lines · 4 to 6 words	2 -4 -1 -7 -3 -4 1 -7 -2 -3 1 1
above · over 60 lines · 7 to 13 words	1 -3 1 -5 -8 -7 0 -8 -1 -1 0 1
above · over 60 lines · over 25 words	1 -2 0 -1 -3 -2 1 -2 0 1 1 -1
around · 0 lines · 0 to 1 words	-1 -3 -6 -3 -3 2 -1 2 -1 -1 1 0
around · 0 lines · 14 to 18 words	-1 -1 1 -1 1 -4 0 0 0 0 0 -1
around · 0 lines · 19 to 25 words	-1 0 1 -2 1 -3 1 0 0 0 1 0
around · 0 lines · 2 to 3 words	-2 -2 -3 1 0 1 -2 -3 0 0 -1 -1
around · 0 lines · 4 to 6 words	0 0 -2 0 -1 2 0 0 0 0 -2 2
around · 0 lines · over 25 words	-1 -5 1 -3 -1 -9 1 -3 0 0 0 0
below · 1 lines · 0 to 1 words	2 -2 -3 -1 0 -2 -3 0 -1 2 -2 0
below · 1 lines · 14 to 18 words	1 1 -6 -3 -1 -1 -1 0 0 -1 1 0
below · 1 lines · 19 to 25 words	-3 0 -3 2 1 -1 -3 0 -1 3 -3 -1
below · 1 lines · 2 to 3 words	0 1 0 -3 0 2 -2 0 -2 1 0 1
below · 1 lines · 4 to 6 words	-3 1 -3 1 -4 0 1 0 -2 1 0 2
below · 1 lines · 7 to 13 words	-2 1 -4 -1 1 -2 -1 0 -1 1 -1 0
below · 1 lines · over 25 words	-3 -1 -2 -1 2 0 -1 0 1 0 -1 0
below · 14 to 25 lines · 0 to 1 words	-1 -4 -5 1 0 -4 0 0 0 -1 0 0
below · 14 to 25 lines · 14 to 18 words	-1 -2 -2 -1 1 -1 1 0 0 1 0 -1
below · 14 to 25 lines · 19 to 25 words	0 -2 0 -6 0 -1 -1 -1 0 0 -2 0
below · 14 to 25 lines · 2 to 3 words	-1 -2 -1 3 -8 -3 -1 -1 1 0 -1 0
below · 14 to 25 lines · 4 to 6 words	1 -1 -2 -2 0 -4 0 -1 -1 1 -1 1
below · 14 to 25 lines · 7 to 13 words	-1 0 -2 0 0 0 0 1 -1 2 -1 0
below · 14 to 25 lines · over 25 words	1 -2 -2 -7 -1 -1 0 0 1 -2 -1 1
below · 2 lines · 0 to 1 words	0 -1 -4 -1 -1 1 0 0 0 -1 1 0
below · 2 lines · 14 to 18 words	1 -1 -2 -1 -2 -1 0 0 1 -1 0 0
below · 2 lines · 19 to 25 words	3 0 -3 -4 -2 0 -1 0 1 -2 1 -1
below · 2 lines · 2 to 3 words	-2 2 -6 1 0 2 -2 0 0 0 -1 0
below · 2 lines · 4 to 6 words	0 0 -1 0 -2 -6 -2 0 0 0 -2 2
below · 2 lines · 7 to 13 words	-1 0 -2 -1 -1 -4 1 0 -1 0 0 0
below · 2 lines · over 25 words	-2 1 -1 -1 1 0 1 0 0 -1 1 0
below · 26 to 60 lines · 0 to 1 words	0 0 -5 0 -10 -8 0 -1 0 0 0 -2
below · 26 to 60 lines · 14 to 18 words	-2 -2 -5 1 0 -1 1 -1 0 -1 0 0
below · 26 to 60 lines · 19 to 25 words	0 -1 0 0 2 -1 -3 0 0 1 -2 0
below · 26 to 60 lines · 2 to 3 words	0 -5 -7 0 -3 -3 0 -1 0 0 0 0
below · 26 to 60 lines · 4 to 6 words	0 -3 -2 -2 -2 -3 1 -1 0 1 0 0
below · 26 to 60 lines · 7 to 13 words	-1 -1 1 1 -3 -8 1 -2 1 -1 0 -1
below · 26 to 60 lines · over 25 words	-1 -2 0 0 1 -1 -1 0 -1 3 -1 1
below · 3 lines · 0 to 1 words	-1 -2 -3 1 -9 1 0 0 0 -2 0 2
below · 3 lines · 14 to 18 words	-1 -1 0 -6 2 0 -1 0 1 -1 1 -2
below · 3 lines · 19 to 25 words	3 0 -4 -3 -2 0 1 0 0 -1 1 0
below · 3 lines · 2 to 3 words	1 -1 -1 0 1 -2 -2 0 1 1 -1 -1
below · 3 lines · 4 to 6 words	1 -1 -2 -1 0 0 -1 0 0 0 0 -1
below · 3 lines · 7 to 13 words	0 -1 0 -1 -1 -7 1 1 0 0 -2 0
below · 3 lines · over 25 words	0 1 -1 -2 1 0 -4 0 1 -1 0 -1
below · 4 to 5 lines · 0 to 1 words	2 -5 -5 -1 -10 0 -1 2 0 0 1 0
below · 4 to 5 lines · 14 to 18 words	-1 0 0 -2 1 -1 -1 0 0 1 1 -2
below · 4 to 5 lines · 19 to 25 words	1 0 -1 1 -3 -1 -1 0 1 -1 -2 1
below · 4 to 5 lines · 2 to 3 words	0 -1 -1 0 0 -2 -1 0 1 -3 0 1
below · 4 to 5 lines · 4 to 6 words	-1 -2 2 0 0 0 0 -1 -1 0 0 1
below · 4 to 5 lines · 7 to 13 words	1 -2 0 -4 0 1 -2 0 0 0 -1 0
below · 6 to 8 lines · 0 to 1 words	1 -4 -5 0 -1 -2 -2 1 0 0 1 -1
below · 6 to 8 lines · 14 to 18 words	-1 1 0 -1 -1 -1 0 0 1 -2 2 -1
below · 6 to 8 lines · 19 to 25 words	-2 0 0 -5 1 0 -1 -1 0 0 -1 1
below · 6 to 8 lines · 2 to 3 words	0 0 -8 0 -1 0 0 -1 0 1 0 0
below · 6 to 8 lines · 4 to 6 words	-2 -1 1 0 0 0 -1 1 1 -3 1 1
below · 6 to 8 lines · 7 to 13 words	0 0 -3 -3 1 1 -2 1 0 0 -1 1
below · 6 to 8 lines · over 25 words	-1 -2 1 -3 1 -1 0 0 0 0 -1 1
below · 9 to 13 lines · 0 to 1 words	-1 -1 -5 1 -1 -1 1 -1 1 -1 2 -1
below · 9 to 13 lines · 14 to 18 words	-2 3 0 -1 -2 -1 -1 0 -1 3 -2 0
below · 9 to 13 lines · 19 to 25 words	0 -2 -1 -6 1 0 0 0 1 -1 -1 0
below · 9 to 13 lines · 2 to 3 words	0 -2 -5 0 -1 1 -1 1 0 -1 0 1
below · 9 to 13 lines · 4 to 6 words	0 0 -11 1 -1 0 -2 1 -1 0 0 1
below · 9 to 13 lines · 7 to 13 words	1 -3 -1 -1 -1 -7 -1 2 0 -1 -1 1
below · 9 to 13 lines · over 25 words	-3 -1 -4 -5 2 -1 3 0 0 -2 2 0
below · over 60 lines · 0 to 1 words	0 -2 -3 0 -5 -5 1 -1 0 1 -1 -2
below · over 60 lines · 14 to 18 words	0 -1 0 0 1 -1 -1 0 2 0 0 0
below · over 60 lines · 19 to 25 words	-1 -2 -3 0 -3 -1 1 0 0 -3 1 0
below · over 60 lines · 2 to 3 words	0 -6 -4 -1 -2 0 1 -1 0 0 0 -1
below · over 60 lines · 4 to 6 words	1 -2 -7 -1 -1 -4 0 -1 1 0 0 -1
below · over 60 lines · 7 to 13 words	0 -1 -5 -3 -1 -6 1 -1 0 -2 1 0
below · over 60 lines · over 25 words	0 -2 1 0 -1 -1 0 -1 0 0 -1 0
none · 0 lines · 0 to 1 words	-1 0 -1 0 -1 1 1 3 0 -2 1 -1
none · 0 lines · 14 to 18 words	1 0 -1 -1 -1 0 0 0 0 -1 1 -2
none · 0 lines · 2 to 3 words	2 -2 -1 1 -2 0 -1 -1 0 -2 0 0
none · 0 lines · 4 to 6 words	0 1 0 -1 1 0 1 1 -1 0 0 2
none · 0 lines · 7 to 13 words	-1 3 -3 0 0 1 2 0 -1 2 2 0
# heaviest prose × distance of the heaviest prose × close × gap above
above · 1 lines · a credit · no blank line	0 0 0 -1 -2 -1 2 -1 0 1 0 -1
above · 1 lines · a credit · one blank line	-3 0 0 0 1 2 -3 2 -1 0 -1 1
above · 1 lines · no sentence · more blank lines	-3 3 0 -1 -1 0 -2 -1 0 3 -2 -3
above · 1 lines · no sentence · no blank line	0 -2 0 0 0 1 -3 0 -3 -1 -2 3
above · 1 lines · no sentence · one blank line	0 0 -1 1 0 -13 -1 -1 2 0 -3 3
above · 1 lines · no sentence · two blank lines	1 -1 0 -6 -2 -1 0 -2 1 -1 0 0
above · 1 lines · the end of a sentence · no blank line	2 0 0 -2 -4 0 -2 1 1 0 -3 2
above · 1 lines · the end of a sentence · one blank line	-1 -1 0 0 0 -2 -1 2 -1 -2 0 1
above · 14 to 25 lines · a credit · no blank line	-1 -1 0 -2 -1 1 1 -1 -1 1 0 -2
above · 14 to 25 lines · a credit · one blank line	-1 -2 -1 -3 -1 -1 1 1 -1 1 1 -1
above · 14 to 25 lines · no sentence · more blank lines	-4 4 0 -1 -2 0 -1 0 0 3 -1 -3
above · 14 to 25 lines · no sentence · no blank line	0 -3 -2 -4 1 1 0 -1 -2 -1 0 1
above · 14 to 25 lines · no sentence · one blank line	1 -4 -2 -5 0 -10 0 -3 -1 -1 -1 0
above · 14 to 25 lines · no sentence · two blank lines	4 0 0 -5 -4 -2 -1 -1 0 0 -2 0
above · 14 to 25 lines · the end of a sentence · no blank line	0 -1 -3 -2 -2 -2 0 -4 0 -1 0 0
above · 14 to 25 lines · the end of a sentence · one blank line	0 -3 1 0 -2 -4 0 -1 0 1 0 0
above · 14 to 25 lines · the end of a sentence · two blank lines	3 -1 0 -1 -2 0 -1 0 0 -1 -1 1
above · 2 lines · a credit · no blank line	-2 0 0 -1 1 -3 -3 2 0 1 1 -1
above · 2 lines · a credit · one blank line	-2 0 0 -3 2 -3 2 0 0 1 2 -2
above · 2 lines · no sentence · no blank line	1 -2 -1 -3 -4 1 0 -2 -2 0 0 0
above · 2 lines · no sentence · one blank line	-2 1 -1 1 1 1 0 -1 1 0 0 0
above · 2 lines · no sentence · two blank lines	0 0 0 0 -2 0 -1 -1 0 0 -1 1
above · 2 lines · the end of a sentence · no blank line	-1 1 0 0 3 0 -3 -2 -1 0 -1 1
above · 2 lines · the end of a sentence · one blank line	4 0 0 -3 -2 -1 -3 -4 -1 -2 -4 4
above · 26 to 60 lines · a credit · no blank line	2 -2 -1 -2 -1 -1 0 -3 1 1 -2 0
above · 26 to 60 lines · a credit · one blank line	4 -1 0 -3 -4 -1 -1 -5 -1 2 -2 1
above · 26 to 60 lines · no sentence · more blank lines	-1 2 0 -1 0 0 0 0 0 1 -1 -1
above · 26 to 60 lines · no sentence · no blank line	0 -3 -2 -7 -1 -1 1 -3 -2 -1 1 1
above · 26 to 60 lines · no sentence · one blank line	2 -5 -1 -4 -5 -6 -1 -2 0 -1 -1 1
above · 26 to 60 lines · no sentence · two blank lines	2 1 0 -3 -1 -2 -1 -2 0 1 -1 0
above · 26 to 60 lines · the end of a sentence · no blank line	-1 -3 -1 -4 -4 -3 1 0 -1 -2 1 -1
above · 26 to 60 lines · the end of a sentence · one blank line	0 -4 0 -2 -5 -2 0 -8 0 -3 0 0
above · 26 to 60 lines · the end of a sentence · two blank lines	0 0 0 -2 0 -1 0 -1 1 0 0 -1
above · 3 lines · a credit · no blank line	-2 0 0 -2 3 -2 -1 -1 -1 1 -1 0
above · 3 lines · a credit · one blank line	-1 0 0 2 0 -4 -3 0 0 2 -1 0
above · 3 lines · no sentence · no blank line	-1 0 1 -2 2 -1 0 -2 -1 0 1 -1
above · 3 lines · no sentence · one blank line	1 -1 -1 -1 -1 0 -1 -4 2 -1 -2 1
above · 3 lines · no sentence · two blank lines	-1 0 0 1 -2 -1 -2 -1 0 0 -2 2
above · 3 lines · the end of a sentence · no blank line	-1 0 0 1 -3 0 1 -2 0 -1 0 0
above · 3 lines · the end of a sentence · one blank line	0 1 -1 1 1 -1 -2 -1 -1 1 -2 2
above · 4 to 5 lines · a credit · no blank line	1 0 0 -2 -1 -1 -1 -1 0 2 0 -1
above · 4 to 5 lines · a credit · one blank line	-1 0 0 -2 0 -2 1 1 0 1 1 -2
above · 4 to 5 lines · no sentence · no blank line	-2 1 -2 1 2 -1 0 -1 0 0 0 0
above · 4 to 5 lines · no sentence · one blank line	0 0 -2 -2 1 -8 0 0 0 -1 -1 1
above · 4 to 5 lines · no sentence · two blank lines	3 0 0 -2 -2 0 -1 0 1 -1 1 -1
above · 4 to 5 lines · the end of a sentence · no blank line	1 0 -1 -1 -2 -1 -1 -1 -1 -1 1 0
above · 4 to 5 lines · the end of a sentence · one blank line	0 0 -1 -5 2 -1 -1 -2 -2 -1 1 0
above · 6 to 8 lines · a credit · no blank line	-2 0 0 -2 -1 -1 2 1 -1 1 -2 1
above · 6 to 8 lines · a credit · one blank line	-3 0 0 -1 2 2 -2 0 -1 2 -1 0
above · 6 to 8 lines · no sentence · no blank line	0 1 -2 -1 0 -1 0 0 -1 0 2 -1
above · 6 to 8 lines · no sentence · one blank line	0 0 -2 1 1 -9 -1 -1 1 -2 -1 1
above · 6 to 8 lines · no sentence · two blank lines	0 1 0 0 -3 -1 -1 -1 1 0 -1 0
above · 6 to 8 lines · the end of a sentence · no blank line	-2 1 -1 2 0 -1 0 -2 -1 2 1 -1
above · 6 to 8 lines · the end of a sentence · one blank line	0 1 0 0 2 -1 -2 -3 -1 2 0 0
above · 9 to 13 lines · a credit · no blank line	1 0 0 -1 -1 1 0 -2 -1 2 1 0
above · 9 to 13 lines · a credit · one blank line	0 0 0 -2 1 -1 -1 0 0 1 -1 1
above · 9 to 13 lines · no sentence · more blank lines	-3 2 0 2 -1 0 -1 0 1 1 -1 -1
above · 9 to 13 lines · no sentence · no blank line	0 -2 -2 -1 0 -3 1 1 -2 -1 1 0
above · 9 to 13 lines · no sentence · one blank line	1 -2 -2 -1 1 -8 -1 -1 0 -4 -1 1
above · 9 to 13 lines · no sentence · two blank lines	3 0 0 -2 -3 -1 -2 -1 0 0 -2 2
above · 9 to 13 lines · the end of a sentence · no blank line	-1 -2 -3 0 -6 -1 2 0 -1 -2 1 0
above · 9 to 13 lines · the end of a sentence · one blank line	-1 -1 -3 0 0 -2 1 -4 0 -1 0 0
above · over 60 lines · a credit · no blank line	1 -1 -1 -3 -3 -1 2 -3 -3 1 2 -1
above · over 60 lines · a credit · one blank line	2 -1 0 -4 -2 -1 -1 -3 -1 0 1 0
above · over 60 lines · a credit · two blank lines	2 0 0 0 -1 0 0 0 1 0 0 -1
above · over 60 lines · no sentence · no blank line	1 -3 1 -6 -1 -2 0 -8 -3 -3 0 3
above · over 60 lines · no sentence · one blank line	2 -4 -2 -7 -4 -5 -1 -4 -1 -3 -1 2
above · over 60 lines · no sentence · two blank lines	4 -1 0 -4 -4 -2 1 -1 -1 0 0 1
above · over 60 lines · the end of a sentence · no blank line	2 -2 -1 -1 -5 -2 -1 -4 -1 -2 -1 1
above · over 60 lines · the end of a sentence · one blank line	1 -4 1 -6 -4 -3 0 -4 1 -1 0 0
above · over 60 lines · the end of a sentence · two blank lines	2 0 0 -2 -2 -1 0 0 0 0 0 0
around · 0 lines · a credit · no blank line	-2 -2 -4 -4 5 3 -7 0 0 -1 1 -2
around · 0 lines · a credit · one blank line	0 -3 -4 -4 2 2 -5 2 0 0 0 -1
around · 0 lines · no sentence · more blank lines	-7 6 -2 2 -6 -5 -6 -4 1 5 -7 0
around · 0 lines · no sentence · no blank line	1 -3 -2 1 3 1 -4 2 0 1 -1 -2
around · 0 lines · no sentence · one blank line	0 -2 -2 -1 -1 0 -1 0 0 -1 0 -1
around · 0 lines · no sentence · two blank lines	1 1 -3 1 -5 -4 -2 -2 2 1 -1 0
around · 0 lines · the end of a sentence · more blank lines	-5 6 -2 -1 -5 -1 -4 -1 0 5 -4 -2
around · 0 lines · the end of a sentence · no blank line	-1 -6 3 -1 0 -4 1 -1 0 0 -1 0
around · 0 lines · the end of a sentence · one blank line	-1 -1 0 -1 -1 -2 2 0 0 -1 0 1
around · 0 lines · the end of a sentence · the end of the file	2 0 -3 -1 -2 0 0 0 0 0 0 0
around · 0 lines · the end of a sentence · two blank lines	1 0 -2 -2 -1 -2 0 -2 1 0 -1 1
below · 1 lines · a credit · no blank line	-5 0 -3 -5 2 3 -1 0 -1 2 -1 -1
below · 1 lines · a credit · one blank line	-6 -3 -4 -3 4 3 -3 0 0 1 -2 0
below · 1 lines · no sentence · no blank line	3 -2 -7 0 0 -3 -3 0 -3 2 -2 2
below · 1 lines · no sentence · one blank line	-2 3 -4 0 0 -5 0 0 1 0 0 0
below · 1 lines · no sentence · the end of the file	-4 4 0 0 -1 -1 0 0 -4 4 0 0
below · 1 lines · no sentence · two blank lines	1 0 -3 -3 0 -1 -1 0 -1 1 -1 -1
below · 1 lines · the end of a sentence · no blank line	1 -1 -1 1 -1 -3 0 0 -1 0 0 1
below · 1 lines · the end of a sentence · one blank line	-2 0 -1 0 0 1 0 0 -2 -1 0 1
below · 14 to 25 lines · a credit · no blank line	0 -2 -2 -1 2 -1 -2 1 0 -1 -1 2
below · 14 to 25 lines · a credit · one blank line	-2 -2 -2 1 1 1 -1 1 2 -1 -1 1
below · 14 to 25 lines · no sentence · more blank lines	-1 2 0 -1 -1 0 0 0 0 1 -1 0
below · 14 to 25 lines · no sentence · no blank line	0 -2 -4 1 -3 -3 0 -1 1 -1 -1 0
below · 14 to 25 lines · no sentence · one blank line	-1 -1 -4 2 0 -5 -1 -1 -1 1 0 -1
below · 14 to 25 lines · no sentence · the end of the file	2 -2 -3 0 -6 -1 0 0 2 -2 0 0
below · 14 to 25 lines · no sentence · two blank lines	3 -2 -1 -2 -3 -2 -1 0 0 0 -1 1
below · 14 to 25 lines · the end of a sentence · no blank line	1 -3 1 -3 -2 -3 -1 -1 1 0 0 -1
below · 14 to 25 lines · the end of a sentence · one blank line	-3 -2 0 -2 0 -3 2 0 0 1 0 -2
below · 2 lines · a credit · no blank line	-5 -2 -2 -4 2 4 -1 0 0 0 -2 1
below · 2 lines · a credit · one blank line	-2 -1 -4 -1 3 2 -3 0 0 0 0 -1
below · 2 lines · no sentence · no blank line	0 -3 2 0 -4 -1 1 -1 0 0 0 0
below · 2 lines · no sentence · one blank line	-1 3 -5 0 -2 -1 0 0 0 -1 0 1
below · 2 lines · no sentence · the end of the file	-1 1 -1 1 -3 -1 0 0 -1 1 0 0
below · 2 lines · no sentence · two blank lines	1 0 -2 0 -4 -2 -1 0 1 -1 0 0
below · 2 lines · the end of a sentence · no blank line	1 -1 -2 -2 -3 -1 2 0 1 -2 1 -1
below · 2 lines · the end of a sentence · one blank line	-2 0 -3 1 2 -2 -1 0 -1 1 -1 0
below · 26 to 60 lines · a credit · no blank line	0 -2 -1 -1 1 2 -2 0 -1 0 -1 1
below · 26 to 60 lines · a credit · one blank line	0 0 -2 -3 0 0 -1 0 1 1 -2 1
below · 26 to 60 lines · no sentence · more blank lines	-1 2 -1 -1 -1 0 -2 0 0 2 -2 0
below · 26 to 60 lines · no sentence · no blank line	0 -3 -8 1 -4 -7 1 -1 -1 1 0 1
below · 26 to 60 lines · no sentence · one blank line	0 1 1 1 -2 -10 0 -1 0 1 0 0
below · 26 to 60 lines · no sentence · the end of the file	4 -2 -4 -1 -6 -1 0 0 2 -2 0 0
below · 26 to 60 lines · no sentence · two blank lines	0 1 1 -3 -3 -1 -1 0 -1 1 -1 0
below · 26 to 60 lines · the end of a sentence · no blank line	3 -3 -3 -1 -2 -3 -2 -2 1 1 -2 -1
below · 26 to 60 lines · the end of a sentence · one blank line	1 -3 0 0 0 -3 -1 -1 1 0 -1 -1
below · 3 lines · a credit · no blank line	-1 -2 -2 -1 1 2 -1 0 2 -1 -1 0
below · 3 lines · a credit · one blank line	-1 -1 -1 -4 1 1 0 0 -1 0 0 1
below · 3 lines · no sentence · no blank line	3 -1 -2 -1 -6 -4 -1 0 -1 -1 1 1
below · 3 lines · no sentence · one blank line	-1 0 -1 -1 1 0 -1 0 3 -2 0 -1
below · 3 lines · no sentence · the end of the file	-2 2 -1 1 -3 -1 0 0 -2 2 0 0
below · 3 lines · no sentence · two blank lines	-1 0 -3 -1 1 -1 1 0 1 -2 2 0
below · 3 lines · the end of a sentence · no blank line	-3 0 -1 -2 1 -1 3 0 -2 0 1 0
below · 3 lines · the end of a sentence · one blank line	-1 -1 0 0 1 -2 -2 1 0 0 -1 0
below · 4 to 5 lines · a credit · no blank line	-1 -1 -4 -2 2 1 -1 0 1 -1 -2 2
below · 4 to 5 lines · a credit · one blank line	-4 0 -2 -2 1 3 -2 0 0 -1 0 0
below · 4 to 5 lines · no sentence · no blank line	2 -4 -2 0 -3 -1 -1 1 1 -1 1 1
below · 4 to 5 lines · no sentence · one blank line	-1 0 1 -1 0 -1 -2 1 -1 0 0 1
below · 4 to 5 lines · no sentence · the end of the file	-4 -1 -1 5 0 -2 0 0 1 -1 0 0
below · 4 to 5 lines · no sentence · two blank lines	0 1 0 0 -5 -2 -3 0 0 0 -1 1
below · 4 to 5 lines · the end of a sentence · no blank line	0 -2 2 -2 -1 -2 1 0 0 0 1 -2
below · 4 to 5 lines · the end of a sentence · one blank line	1 0 -5 -1 0 -1 -1 0 -2 1 0 0
below · 6 to 8 lines · a credit · no blank line	1 -1 -1 -2 -2 3 -1 0 1 -2 -1 2
below · 6 to 8 lines · a credit · one blank line	-2 -1 -2 -3 6 0 -3 2 1 0 -3 2
below · 6 to 8 lines · no sentence · more blank lines	-3 3 0 0 -2 0 -2 0 1 1 -2 0
below · 6 to 8 lines · no sentence · no blank line	1 -3 -3 -2 1 -3 0 1 -1 0 2 0
below · 6 to 8 lines · no sentence · one blank line	-1 1 0 1 -2 -1 -3 -1 1 0 -1 0
below · 6 to 8 lines · no sentence · the end of the file	2 -1 -1 -2 -4 -1 0 0 1 -1 0 0
below · 6 to 8 lines · no sentence · two blank lines	-3 0 -3 3 -4 -2 0 0 0 -1 1 1
below · 6 to 8 lines · the end of a sentence · no blank line	-1 -1 0 -1 1 1 1 -1 1 -2 1 1
below · 6 to 8 lines · the end of a sentence · one blank line	-1 1 0 -1 1 -3 0 1 -2 -1 2 -1
below · 9 to 13 lines · a credit · no blank line	0 -1 -2 -2 2 0 -2 0 -1 2 -2 1
below · 9 to 13 lines · a credit · one blank line	-1 -1 -3 1 3 2 -1 1 2 0 -2 1
below · 9 to 13 lines · no sentence · more blank lines	0 1 0 -1 -1 0 -1 0 1 0 -2 1
below · 9 to 13 lines · no sentence · no blank line	1 -2 -3 0 -2 -1 0 1 0 -1 1 0
below · 9 to 13 lines · no sentence · one blank line	0 -1 0 2 0 -6 -2 0 -1 -1 1 2
below · 9 to 13 lines · no sentence · the end of the file	2 0 -2 -2 -4 -1 0 0 0 0 0 0
below · 9 to 13 lines · no sentence · two blank lines	1 -3 -1 1 0 -2 -1 0 1 -1 -1 0
below · 9 to 13 lines · the end of a sentence · no blank line	-1 -2 1 -1 0 -2 -1 -1 0 0 -1 0
below · 9 to 13 lines · the end of a sentence · one blank line	-3 -1 2 -3 -1 -3 2 -1 -3 0 2 -2
below · over 60 lines · a credit · no blank line	1 -2 1 -2 0 -2 -2 0 0 0 1 0
below · over 60 lines · a credit · one blank line	-1 -2 -1 -2 0 1 0 0 -1 2 -1 1
below · over 60 lines · no sentence · no blank line	0 -2 -6 1 -7 -2 0 -1 0 1 0 -1
below · over 60 lines · no sentence · one blank line	0 -3 -3 -3 1 -4 0 -1 0 0 0 -1
below · over 60 lines · no sentence · the end of the file	2 -1 -2 -4 -3 -1 0 0 1 -1 0 0
below · over 60 lines · no sentence · two blank lines	0 1 0 -4 1 -1 -1 0 0 0 -1 0
below · over 60 lines · the end of a sentence · no blank line	2 -3 0 -5 -1 0 -1 0 2 -1 -1 -1
below · over 60 lines · the end of a sentence · one blank line	1 -4 1 -1 -1 -3 -1 -1 0 0 -2 2
below · over 60 lines · the end of a sentence · two blank lines	0 -1 -2 -1 0 0 0 0 2 -1 0 0
none · 0 lines · no sentence · no blank line	1 -1 -3 -3 -1 1 0 -1 0 -2 0 1
none · 0 lines · no sentence · one blank line	-4 1 1 3 2 -2 1 3 -1 1 2 0
none · 0 lines · no sentence · the end of the file	-4 2 0 2 0 0 0 0 -2 2 0 0
none · 0 lines · the end of a sentence · no blank line	0 -1 -1 -2 -1 0 0 0 1 -2 0 -3
none · 0 lines · the end of a sentence · one blank line	-2 2 0 -1 -1 0 2 0 -1 0 2 -2
# prose around it
a tenth of the heaviest	2 -5 -4 -1 -2 -3 -1 -8 0 -4 -1 2
a third of the heaviest	-1 -4 1 -2 -2 -4 1 -5 1 0 0 -1
half of the heaviest	1 -3 1 -1 -2 0 -1 -3 2 0 -1 -1
nearly the heaviest	-1 -5 -1 -1 0 -2 0 -2 0 0 0 -1
none	0 -5 -2 1 0 0 0 -1 0 1 -1 0
the heaviest	0 -1 1 -1 1 0 0 2 0 -1 0 1
# prose around it × weight of the heaviest prose × size
a tenth of the heaviest · 201 to 400 words · 14 to 18 words	-2 0 1 -2 -4 0 2 0 -1 1 2 -2
a tenth of the heaviest · 201 to 400 words · 19 to 25 words	0 1 0 -1 -3 0 0 0 -1 1 0 1
a tenth of the heaviest · 201 to 400 words · 7 to 13 words	1 -1 0 -2 -4 0 -1 -1 0 -1 -1 0
a tenth of the heaviest · 201 to 400 words · over 25 words	-2 0 -2 -2 1 0 2 0 -1 0 2 -2
a tenth of the heaviest · 401 to 800 words · 0 to 1 words	1 0 0 -1 0 -1 0 0 0 0 2 -1
a tenth of the heaviest · 401 to 800 words · 14 to 18 words	0 -2 -1 1 -3 0 1 -1 -1 -3 1 0
a tenth of the heaviest · 401 to 800 words · 19 to 25 words	2 -2 -3 -3 1 0 -1 -1 -1 -2 0 0
a tenth of the heaviest · 401 to 800 words · 2 to 3 words	3 0 0 -2 -2 -1 -2 0 -1 -1 1 0
a tenth of the heaviest · 401 to 800 words · 4 to 6 words	0 0 0 -1 -2 -1 1 -1 -2 -2 1 1
a tenth of the heaviest · 401 to 800 words · 7 to 13 words	3 -3 -2 1 -2 0 -1 -1 0 -3 1 0
a tenth of the heaviest · 401 to 800 words · over 25 words	0 -1 -4 1 -3 0 2 0 -1 -3 2 1
a tenth of the heaviest · over 800 words · 0 to 1 words	0 0 0 -1 -1 -2 0 -1 1 -1 -1 1
a tenth of the heaviest · over 800 words · 14 to 18 words	3 -1 -2 -3 0 0 -2 -1 -1 1 -3 3
a tenth of the heaviest · over 800 words · 19 to 25 words	0 -2 -1 0 0 -1 -1 -2 -1 -1 -1 2
a tenth of the heaviest · over 800 words · 2 to 3 words	1 -1 0 0 -4 -3 -1 0 0 0 0 0
a tenth of the heaviest · over 800 words · 4 to 6 words	4 -1 0 -4 -5 1 -2 -1 1 -2 -1 1
a tenth of the heaviest · over 800 words · 7 to 13 words	0 -2 -3 1 1 -2 -2 -2 1 -1 -1 1
a tenth of the heaviest · over 800 words · over 25 words	-1 -2 0 0 1 -1 0 -1 1 -2 0 1
a third of the heaviest · 101 to 200 words · 14 to 18 words	-2 -1 -1 -1 -1 0 2 0 1 -2 2 -3
a third of the heaviest · 101 to 200 words · 19 to 25 words	0 0 0 0 -2 0 -1 0 2 1 -1 -2
a third of the heaviest · 201 to 400 words · 0 to 1 words	-1 0 0 -3 -1 -1 2 0 -1 0 1 0
a third of the heaviest · 201 to 400 words · 14 to 18 words	-1 -1 1 -2 -4 0 1 -1 0 0 0 0
a third of the heaviest · 201 to 400 words · 19 to 25 words	-2 0 -2 -2 -4 0 3 -1 -1 1 2 -2
a third of the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 0 -4 -2 1 0 0 0 0 -1
a third of the heaviest · 201 to 400 words · 4 to 6 words	0 -1 0 -3 -3 -1 1 0 0 -1 0 0
a third of the heaviest · 201 to 400 words · 7 to 13 words	0 -1 1 -3 -7 -1 1 -1 0 1 1 -1
a third of the heaviest · 201 to 400 words · over 25 words	-1 -1 -1 0 -6 -1 1 -1 -1 0 1 -1
a third of the heaviest · 401 to 800 words · 0 to 1 words	0 0 0 0 -2 -4 1 -1 -1 1 0 0
a third of the heaviest · 401 to 800 words · 14 to 18 words	2 -1 -3 1 -3 0 -2 -1 0 0 -2 2
a third of the heaviest · 401 to 800 words · 19 to 25 words	1 -2 1 -3 0 -1 -2 -1 0 0 -2 2
a third of the heaviest · 401 to 800 words · 2 to 3 words	0 -2 0 -6 -7 -2 1 0 0 1 -1 1
a third of the heaviest · 401 to 800 words · 4 to 6 words	0 -2 -1 -3 -2 0 0 -2 1 -1 -1 0
a third of the heaviest · 401 to 800 words · 7 to 13 words	-2 -1 -3 1 0 -3 2 -1 1 -1 -1 2
a third of the heaviest · 401 to 800 words · over 25 words	0 -2 0 -6 -1 -1 -1 -1 1 0 -2 1
a third of the heaviest · over 800 words · 0 to 1 words	1 -1 0 -3 -3 -1 0 -1 1 -1 -1 0
a third of the heaviest · over 800 words · 14 to 18 words	-2 -1 -2 -3 1 0 1 -1 -1 -1 2 -1
a third of the heaviest · over 800 words · 19 to 25 words	0 -1 0 -3 -3 -1 1 -1 -2 -1 0 0
a third of the heaviest · over 800 words · 2 to 3 words	0 -1 0 0 -4 -2 0 0 0 0 1 -1
a third of the heaviest · over 800 words · 4 to 6 words	0 -1 2 -5 0 0 -2 -2 1 -2 1 -3
a third of the heaviest · over 800 words · 7 to 13 words	-2 -2 1 -4 -2 -3 1 -3 -2 -1 1 -1
a third of the heaviest · over 800 words · over 25 words	3 -1 -1 -1 -3 -1 -2 -1 1 0 -2 1
half of the heaviest · 201 to 400 words · 0 to 1 words	0 -1 0 -1 -2 1 -1 0 0 0 1 -1
half of the heaviest · 201 to 400 words · 14 to 18 words	0 -1 -3 -1 -2 -1 0 0 -1 -1 0 0
half of the heaviest · 201 to 400 words · 19 to 25 words	1 -1 -1 -2 -3 0 -1 0 1 0 -1 0
half of the heaviest · 201 to 400 words · 2 to 3 words	0 -1 -1 0 -5 -4 0 0 0 1 0 0
half of the heaviest · 201 to 400 words · 4 to 6 words	1 -1 0 -3 -3 -1 0 0 0 0 0 0
half of the heaviest · 201 to 400 words · 7 to 13 words	0 -1 0 -2 1 -2 0 -1 0 1 0 0
half of the heaviest · 201 to 400 words · over 25 words	-1 -1 0 -4 -4 -1 1 0 0 0 1 -1
half of the heaviest · 401 to 800 words · 0 to 1 words	-1 0 0 -4 0 1 0 -1 1 0 0 -1
half of the heaviest · 401 to 800 words · 14 to 18 words	0 -1 0 -2 0 0 0 0 1 1 0 -1
half of the heaviest · 401 to 800 words · 19 to 25 words	-1 -1 -4 -1 -1 -1 1 -1 2 -1 1 -3
half of the heaviest · 401 to 800 words · 2 to 3 words	0 -1 0 0 -6 -4 0 0 1 1 -1 0
half of the heaviest · 401 to 800 words · 4 to 6 words	2 -1 -1 -5 -1 0 -2 -2 1 0 0 -2
half of the heaviest · 401 to 800 words · 7 to 13 words	1 -1 -2 -3 -1 -3 -1 1 1 -1 0 -1
half of the heaviest · 401 to 800 words · over 25 words	0 -2 -2 -4 -4 -1 1 -1 0 -2 0 -1
half of the heaviest · 41 to 100 words · over 25 words	1 0 -1 -2 -2 0 0 0 0 -1 0 0
half of the heaviest · over 800 words · 0 to 1 words	2 -1 0 -3 -2 -2 -1 -1 -1 0 -1 1
half of the heaviest · over 800 words · 14 to 18 words	0 -1 1 2 -1 0 -1 -1 -1 0 0 0
half of the heaviest · over 800 words · 19 to 25 words	-2 -1 1 1 0 0 0 -1 -1 1 0 -1
half of the heaviest · over 800 words · 2 to 3 words	1 -1 -1 0 -5 0 -1 0 0 0 0 0
half of the heaviest · over 800 words · 4 to 6 words	1 -1 -1 0 1 -3 -2 -1 -1 0 -1 1
half of the heaviest · over 800 words · 7 to 13 words	-1 -2 1 -2 -1 -1 1 -1 -1 0 0 0
half of the heaviest · over 800 words · over 25 words	0 -2 1 0 0 -1 -1 -1 -1 1 -1 1
nearly the heaviest · 101 to 200 words · 7 to 13 words	-1 1 -1 -1 2 -1 -2 1 1 1 -1 -1
nearly the heaviest · 101 to 200 words · over 25 words	-1 0 2 0 -2 0 0 0 1 1 0 -1
nearly the heaviest · 201 to 400 words · 19 to 25 words	0 0 -1 -1 -3 0 1 0 0 -1 0 0
nearly the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 -1 -5 -1 1 0 -1 -1 0 0
nearly the heaviest · 201 to 400 words · 4 to 6 words	0 -1 0 -2 -1 -2 -1 1 0 0 -1 1
nearly the heaviest · 201 to 400 words · 7 to 13 words	-1 0 0 -1 3 -1 -2 -1 1 1 0 0
nearly the heaviest · 201 to 400 words · over 25 words	0 -1 2 -2 0 0 0 0 -1 1 0 0
nearly the heaviest · 401 to 800 words · 0 to 1 words	0 0 0 -2 -1 -2 1 -1 1 1 0 -1
nearly the heaviest · 401 to 800 words · 14 to 18 words	0 -2 1 -2 -3 0 1 -1 -1 -2 1 -1
nearly the heaviest · 401 to 800 words · 19 to 25 words	-1 0 -2 -1 -2 -1 1 -1 -1 0 0 -1
nearly the heaviest · 401 to 800 words · 2 to 3 words	-1 -1 0 -3 2 0 0 -1 0 0 1 -1
nearly the heaviest · 401 to 800 words · 4 to 6 words	-1 -2 0 -2 2 0 0 -2 -1 2 1 -1
nearly the heaviest · 401 to 800 words · 7 to 13 words	0 -3 -1 0 -1 -3 0 -2 -1 -2 0 -1
nearly the heaviest · 401 to 800 words · over 25 words	-1 -2 -1 -3 -1 -2 2 -1 -2 -1 1 -1
nearly the heaviest · 41 to 100 words · over 25 words	0 0 -2 -1 -2 0 1 0 1 -2 1 -1
nearly the heaviest · over 800 words · 0 to 1 words	-2 0 0 -1 -1 -3 2 0 -1 1 1 -1
nearly the heaviest · over 800 words · 14 to 18 words	0 -2 -1 0 1 0 -2 0 -1 1 -1 1
nearly the heaviest · over 800 words · 19 to 25 words	0 -1 -2 -1 0 0 -1 -1 -1 0 -1 1
nearly the heaviest · over 800 words · 4 to 6 words	-1 -1 0 -1 -2 -3 2 -1 -1 -1 1 -1
nearly the heaviest · over 800 words · 7 to 13 words	-1 -2 -1 -3 1 -3 0 -2 -1 0 0 0
nearly the heaviest · over 800 words · over 25 words	-2 -1 -6 1 0 -1 0 -1 -2 -1 0 -1
none · 0 to 40 words · 0 to 1 words	-1 -2 -1 0 0 -4 1 3 1 -1 0 -3
none · 0 to 40 words · 14 to 18 words	-3 0 -1 -2 3 0 1 0 0 2 0 -2
none · 0 to 40 words · 19 to 25 words	-2 1 1 -1 2 0 0 0 1 2 -1 -2
none · 0 to 40 words · 2 to 3 words	-2 2 -1 2 2 2 -2 1 -1 3 -1 -3
none · 0 to 40 words · 4 to 6 words	-2 4 0 1 2 2 1 2 -1 0 1 -3
none · 0 to 40 words · 7 to 13 words	-4 3 -1 -4 3 -4 3 0 -3 3 2 -3
none · 101 to 200 words · 0 to 1 words	-1 2 -3 -2 1 1 -1 1 0 1 0 -1
none · 101 to 200 words · 14 to 18 words	-3 -2 1 -3 2 0 2 0 -1 0 1 1
none · 101 to 200 words · 19 to 25 words	-2 0 -2 0 -2 0 3 -1 1 -1 3 -2
none · 101 to 200 words · 2 to 3 words	-3 0 0 -1 1 -3 1 0 1 1 0 -1
none · 101 to 200 words · 4 to 6 words	-3 0 -5 -1 3 -4 2 -1 1 0 0 -1
none · 101 to 200 words · 7 to 13 words	-3 -2 -1 2 3 1 1 -1 0 1 -1 0
none · 201 to 400 words · 0 to 1 words	1 -4 -3 1 -10 -2 -1 -2 -2 1 0 1
none · 201 to 400 words · 14 to 18 words	-1 1 0 -3 -1 -2 1 -2 0 -2 2 -1
none · 201 to 400 words · 19 to 25 words	0 -2 -2 0 -3 -1 0 0 -1 1 0 0
none · 201 to 400 words · 2 to 3 words	0 -4 -7 -2 -2 -2 0 -5 -1 -1 0 0
none · 201 to 400 words · 4 to 6 words	0 -2 0 0 -1 -1 0 -2 -2 -1 0 1
none · 201 to 400 words · 7 to 13 words	0 1 -4 -4 0 -4 1 -3 1 -1 0 -1
none · 201 to 400 words · over 25 words	1 -1 0 -2 -3 0 0 0 -1 0 -1 1
none · 401 to 800 words · 0 to 1 words	0 -3 -7 0 0 -1 0 -5 -2 1 0 1
none · 401 to 800 words · 14 to 18 words	1 0 -4 0 0 -2 -2 -1 -2 0 -1 1
none · 401 to 800 words · 19 to 25 words	1 -2 -5 0 -2 -2 0 -2 0 -2 0 1
none · 401 to 800 words · 2 to 3 words	1 -1 -2 0 -4 -2 -1 -1 -2 0 -1 3
none · 401 to 800 words · 4 to 6 words	1 -4 -2 0 -3 -1 -1 -1 -2 0 -1 2
none · 401 to 800 words · 7 to 13 words	2 -2 -2 1 -3 0 -2 -2 0 -1 -1 2
none · 401 to 800 words · over 25 words	0 -1 -1 0 -1 -1 0 -1 -2 0 0 2
none · 41 to 100 words · 0 to 1 words	-2 -2 -1 2 -2 -1 1 3 1 -1 0 -2
none · 41 to 100 words · 19 to 25 words	0 2 2 -2 -2 0 -1 1 -1 1 -3 1
none · 41 to 100 words · 2 to 3 words	-2 0 0 0 -1 1 1 0 1 -2 1 -1
none · 41 to 100 words · 4 to 6 words	-2 2 -3 -1 0 -1 0 0 -1 -1 0 0
none · 41 to 100 words · 7 to 13 words	-2 2 -1 -4 1 -6 1 1 -1 0 1 -1
none · 41 to 100 words · over 25 words	1 3 -1 -2 -1 0 -2 0 -1 1 -3 1
none · none · 0 to 1 words	1 0 -1 -1 -1 1 -1 3 1 -2 -1 0
none · none · 14 to 18 words	1 0 -1 -1 -1 0 0 0 0 -1 1 -2
none · none · 2 to 3 words	2 -1 -1 0 -2 0 -1 -1 0 -2 0 1
none · none · 4 to 6 words	-1 1 1 -1 2 0 1 1 -1 1 0 1
none · none · 7 to 13 words	-1 3 -3 -1 0 1 2 0 -1 3 2 -1
none · over 800 words · 0 to 1 words	1 -4 -1 0 -1 -2 0 -7 0 -2 0 1
none · over 800 words · 14 to 18 words	1 1 -1 -1 -4 -2 1 -3 0 0 1 -2
none · over 800 words · 19 to 25 words	1 0 1 -1 0 -2 -1 -2 1 0 0 0
none · over 800 words · 2 to 3 words	0 -3 -1 -1 0 -1 -1 -5 1 -2 1 0
none · over 800 words · 4 to 6 words	1 -3 0 2 -1 -5 -1 -1 0 0 -1 1
none · over 800 words · 7 to 13 words	2 -1 0 0 -2 -1 -2 0 -1 0 -2 1
none · over 800 words · over 25 words	0 -1 0 -5 0 -1 0 -1 1 -1 0 -1
the heaviest · 0 to 40 words · 14 to 18 words	-4 0 -3 -2 -4 0 5 0 -1 -4 5 -2
the heaviest · 0 to 40 words · 19 to 25 words	-1 0 0 0 -1 0 1 0 0 -1 1 -2
the heaviest · 0 to 40 words · over 25 words	-4 0 1 0 2 0 0 0 -2 2 0 -1
the heaviest · 101 to 200 words · 0 to 1 words	1 -1 -1 0 0 -2 -6 1 1 -1 -2 1
the heaviest · 101 to 200 words · 14 to 18 words	1 3 -1 0 0 0 -1 -1 0 2 -3 2
the heaviest · 101 to 200 words · 19 to 25 words	0 2 -3 -2 -2 -1 1 -2 1 -1 0 0
the heaviest · 101 to 200 words · 2 to 3 words	-2 0 -1 1 -8 -2 1 1 0 1 1 -2
the heaviest · 101 to 200 words · 4 to 6 words	-2 1 -1 3 2 -3 -1 0 1 2 0 -2
the heaviest · 101 to 200 words · 7 to 13 words	2 3 -1 2 -2 -5 -3 2 -1 2 -2 0
the heaviest · 101 to 200 words · over 25 words	-3 -1 -2 0 -2 -1 3 -1 -2 0 2 -3
the heaviest · 201 to 400 words · 0 to 1 words	1 -3 -2 1 -1 -2 -2 -3 0 -2 0 1
the heaviest · 201 to 400 words · 14 to 18 words	0 -1 -1 -7 1 -2 -1 -3 1 0 0 -1
the heaviest · 201 to 400 words · 19 to 25 words	-3 1 0 -5 1 -2 1 1 -3 0 0 0
the heaviest · 201 to 400 words · 2 to 3 words	1 2 -3 -2 -1 -2 -2 -2 1 -1 -1 1
the heaviest · 201 to 400 words · 4 to 6 words	-2 2 0 0 1 -1 0 -2 0 0 -1 0
the heaviest · 201 to 400 words · 7 to 13 words	-2 2 -1 -1 2 -11 -1 -1 0 0 0 -1
the heaviest · 201 to 400 words · over 25 words	-2 -1 0 -1 -1 -3 1 1 0 0 -1 0
the heaviest · 401 to 800 words · 0 to 1 words	1 0 -3 -1 -1 -2 -1 1 -1 0 2 -2
the heaviest · 401 to 800 words · 14 to 18 words	1 -1 -1 -1 2 -3 -2 0 1 -2 1 0
the heaviest · 401 to 800 words · 19 to 25 words	-1 -4 2 0 0 -3 -1 -1 -1 1 1 -2
the heaviest · 401 to 800 words · 2 to 3 words	-1 -3 0 0 -1 1 -1 -2 0 -1 -1 1
the heaviest · 401 to 800 words · 4 to 6 words	0 0 0 0 -5 -3 1 -1 2 1 -1 0
the heaviest · 401 to 800 words · 7 to 13 words	2 0 1 0 -1 0 -1 0 0 -1 1 -1
the heaviest · 401 to 800 words · over 25 words	-2 -3 0 -5 1 -6 0 -4 1 -2 0 -2
the heaviest · 41 to 100 words · 0 to 1 words	-1 0 0 -1 -2 -5 1 2 0 -1 1 -2
the heaviest · 41 to 100 words · 14 to 18 words	-1 0 1 -2 1 0 0 1 -1 0 0 -1
the heaviest · 41 to 100 words · 19 to 25 words	0 -2 -1 -1 -1 0 0 0 1 -3 1 -3
the heaviest · 41 to 100 words · 2 to 3 words	0 -1 0 -1 -3 -1 -1 0 1 -1 0 -1
the heaviest · 41 to 100 words · 4 to 6 words	1 -1 0 2 0 -4 -3 0 0 -1 -1 1
the heaviest · 41 to 100 words · 7 to 13 words	-1 1 -1 -1 -2 -2 1 1 -2 0 1 0
the heaviest · 41 to 100 words · over 25 words	2 1 2 -3 -4 0 -2 0 -1 1 0 1
the heaviest · over 800 words · 0 to 1 words	0 -4 -3 -3 -10 2 -2 0 -1 0 -1 1
the heaviest · over 800 words · 14 to 18 words	0 -1 1 -2 -2 -4 1 1 -1 1 -2 1
the heaviest · over 800 words · 19 to 25 words	0 -1 -1 -5 -1 -2 0 1 -2 -1 0 0
the heaviest · over 800 words · 2 to 3 words	-1 -1 -6 0 1 -2 -1 -1 -2 1 -1 0
the heaviest · over 800 words · 4 to 6 words	1 -1 -3 -2 -1 0 0 0 -2 -1 -1 2
the heaviest · over 800 words · 7 to 13 words	-1 -3 0 -1 -2 1 1 -1 -1 1 -1 1
# topics in the paragraphs below × size
0 eighths · 0 to 1 words	1 -5 -2 -1 1 -1 0 -4 1 1 0 0
0 eighths · 14 to 18 words	0 -2 -6 -1 -2 -4 0 -2 0 0 0 0
0 eighths · 19 to 25 words	1 -2 -3 -1 -4 -3 0 0 -1 -1 -1 1
0 eighths · 2 to 3 words	1 -6 -6 1 -2 1 -1 -2 1 1 -1 -1
0 eighths · 4 to 6 words	-2 -4 -5 1 -2 1 1 0 1 1 0 -1
0 eighths · 7 to 13 words	0 -7 -6 -1 0 0 0 1 0 -3 0 -1
0 eighths · over 25 words	-1 -3 -2 0 -5 -4 3 -3 0 0 2 -1
1 eighths · 14 to 18 words	0 -2 -5 -1 -2 -2 1 -2 0 -2 1 0
1 eighths · 19 to 25 words	1 -2 -6 -2 -1 -3 -1 1 1 -1 0 -1
1 eighths · 4 to 6 words	-2 -2 -2 -1 -1 -1 2 0 -1 0 1 0
1 eighths · 7 to 13 words	1 0 -6 -1 -4 -6 1 -1 0 -1 2 -1
1 eighths · over 25 words	-1 -2 -3 0 -4 -5 2 -5 2 -1 1 -1
2 eighths · 14 to 18 words	2 -3 -7 0 -1 -3 -1 -3 2 -2 -1 0
2 eighths · 19 to 25 words	0 -4 -3 0 -1 -4 -1 -5 -1 -1 -1 1
2 eighths · 2 to 3 words	-4 1 1 -5 2 1 0 0 1 -1 1 0
2 eighths · 4 to 6 words	0 -1 -3 -4 -1 -4 1 -4 0 -1 2 -2
2 eighths · 7 to 13 words	1 -3 -4 1 -1 1 -1 -5 0 -1 0 0
2 eighths · over 25 words	0 -3 -3 -1 0 -2 1 -3 0 -1 -1 1
3 eighths · 0 to 1 words	1 0 0 -2 -1 -1 0 -1 0 0 0 0
3 eighths · 14 to 18 words	-1 -3 -4 -1 1 -2 1 -1 -1 -2 0 1
3 eighths · 19 to 25 words	-1 0 -4 -1 -2 -2 1 -2 0 -2 1 0
3 eighths · 2 to 3 words	-2 -2 -3 -6 1 -1 2 -1 -2 1 0 -1
3 eighths · 4 to 6 words	0 -2 1 -2 1 0 -2 0 -1 0 -1 1
3 eighths · 7 to 13 words	0 1 -2 -3 -2 0 0 -1 -1 -1 0 0
3 eighths · over 25 words	-1 -1 -1 -2 -1 -2 2 -2 -1 -1 1 1
4 eighths · 0 to 1 words	2 0 -1 -4 -4 -3 -2 -1 -1 0 0 0
4 eighths · 14 to 18 words	0 0 -1 -6 0 -3 0 -2 -2 0 -1 1
4 eighths · 19 to 25 words	-2 -2 0 -2 0 -2 2 -2 -1 -1 1 0
4 eighths · 2 to 3 words	-2 1 1 -2 -4 -5 2 -3 1 -1 0 -1
4 eighths · 4 to 6 words	-2 0 -3 -2 0 0 0 -6 0 2 0 -1
4 eighths · 7 to 13 words	0 0 -1 0 0 -5 0 0 -1 2 -1 0
4 eighths · over 25 words	1 -2 -1 -1 -2 -1 0 -1 -1 -1 -1 2
5 eighths · 14 to 18 words	-2 1 -2 -4 0 -2 1 -1 0 0 1 -2
5 eighths · 19 to 25 words	-2 2 -2 -6 1 -2 0 -1 0 0 -1 -1
5 eighths · 4 to 6 words	-1 1 1 -5 -2 3 0 0 0 1 -2 0
5 eighths · 7 to 13 words	-1 0 2 0 0 -10 -2 -3 -1 1 -2 2
5 eighths · over 25 words	-2 -1 1 -3 0 -1 1 -1 -3 -1 1 1
6 eighths · 14 to 18 words	-2 1 2 -2 -2 -1 -1 -1 0 2 -3 0
6 eighths · 19 to 25 words	-1 -2 2 -6 0 -2 -1 -1 0 2 -3 1
6 eighths · 2 to 3 words	-3 0 -2 -2 2 -1 1 0 0 1 1 -1
6 eighths · 4 to 6 words	-5 3 -2 -2 1 -4 1 -3 -1 0 1 -2
6 eighths · 7 to 13 words	-2 1 0 -9 1 -1 0 -5 0 2 -1 -2
6 eighths · over 25 words	-1 -1 2 -5 -3 -2 2 -1 -2 -1 1 0
7 eighths · 14 to 18 words	-2 -1 3 -6 2 -1 -2 0 -2 4 -3 0
7 eighths · 19 to 25 words	-4 3 1 -5 0 -1 -1 0 1 1 -1 0
7 eighths · 4 to 6 words	-1 1 2 -5 1 -5 -3 -1 -1 2 -1 0
7 eighths · 7 to 13 words	-5 3 2 -6 -1 -8 0 -2 -1 4 -4 0
7 eighths · over 25 words	-1 -1 2 -4 -1 -1 0 0 0 -1 0 0
over 7 eighths · 0 to 1 words	-2 1 -5 1 -5 -2 3 -6 0 0 0 0
over 7 eighths · 14 to 18 words	-2 1 1 1 0 -2 0 -1 1 0 0 -1
over 7 eighths · 19 to 25 words	-1 0 1 1 3 -2 -1 -1 1 2 0 -2
over 7 eighths · 2 to 3 words	-2 1 -2 -2 1 -3 2 -4 -1 0 0 0
over 7 eighths · 4 to 6 words	-3 1 -4 0 1 -15 1 -4 -1 0 0 -1
over 7 eighths · 7 to 13 words	-2 2 1 -5 -3 -1 2 -3 -2 0 1 -1
over 7 eighths · over 25 words	-1 0 0 -6 5 -2 -1 -1 0 2 0 -1
# topics in the paragraphs below × close × gap above
0 eighths · a credit · no blank line	0 -3 -2 -6 -2 2 -3 1 -1 1 -1 0
0 eighths · a credit · one blank line	-3 -5 -5 -2 1 4 -5 2 -2 1 0 0
0 eighths · a credit · two blank lines	0 -1 0 0 -2 0 0 -1 1 1 -1 -1
0 eighths · no sentence · more blank lines	-8 7 -1 3 -6 -5 -5 -4 4 3 -6 -2
0 eighths · no sentence · no blank line	0 -8 -5 -1 -1 0 1 -2 1 1 0 1
0 eighths · no sentence · one blank line	1 -8 -3 1 0 -1 -1 -3 1 -1 -1 0
0 eighths · no sentence · the end of the file	-1 2 -3 1 -9 -6 0 0 -2 2 0 0
0 eighths · no sentence · two blank lines	3 -2 -4 -1 -2 -2 -4 -5 1 0 -2 0
0 eighths · the end of a sentence · more blank lines	-2 3 0 0 -1 0 -2 0 0 3 -2 -2
0 eighths · the end of a sentence · no blank line	0 -3 -1 -1 -6 -10 1 0 0 -2 1 0
0 eighths · the end of a sentence · one blank line	-1 -6 -3 3 0 -6 2 1 1 0 1 -1
0 eighths · the end of a sentence · the end of the file	0 1 -1 -3 -2 0 0 0 -1 1 0 0
0 eighths · the end of a sentence · two blank lines	-1 -2 -1 1 0 -1 0 -2 2 -1 -1 1
1 eighths · a credit · no blank line	0 -1 -1 -2 2 -1 -2 -1 -1 0 0 0
1 eighths · a credit · one blank line	1 -1 -2 -2 -2 -2 0 0 0 1 -2 1
1 eighths · no sentence · no blank line	2 -4 -6 0 0 -4 -2 -2 2 -1 0 -1
1 eighths · no sentence · one blank line	1 -1 -1 -3 0 -3 -1 -2 -2 1 1 -1
1 eighths · the end of a sentence · no blank line	0 -3 -6 -7 -2 -3 1 -1 0 -2 0 0
1 eighths · the end of a sentence · one blank line	-1 -3 -2 1 -8 -3 3 -1 2 -3 0 0
1 eighths · the end of a sentence · two blank lines	1 0 -1 -1 -2 0 1 0 0 -1 1 -1
2 eighths · a credit · no blank line	-3 -1 1 -4 3 2 -3 -1 0 1 2 -3
2 eighths · a credit · one blank line	0 -3 -4 -5 0 -3 1 -1 0 0 2 -2
2 eighths · no sentence · more blank lines	-3 4 -1 -1 -2 -1 -2 0 0 3 -3 -2
2 eighths · no sentence · no blank line	-1 -3 -4 0 1 2 0 -5 -2 -1 1 -1
2 eighths · no sentence · one blank line	1 -2 -8 0 2 -8 -2 -5 -1 -1 0 0
2 eighths · no sentence · the end of the file	2 0 -1 -4 -3 0 0 0 0 0 0 0
2 eighths · no sentence · two blank lines	1 -1 0 -3 -1 -1 -1 0 1 0 -1 -1
2 eighths · the end of a sentence · no blank line	1 -3 -2 2 -5 -1 0 -5 2 -2 -1 0
2 eighths · the end of a sentence · one blank line	0 -1 -1 -2 -3 -2 2 -2 -1 0 -1 1
2 eighths · the end of a sentence · two blank lines	1 -2 -1 -2 1 -1 -1 -1 1 0 0 0
3 eighths · a credit · no blank line	0 -2 -2 -3 2 0 -3 0 1 -1 -1 0
3 eighths · a credit · one blank line	0 -2 -3 -4 2 1 -3 -1 1 1 -2 1
3 eighths · no sentence · more blank lines	-3 4 -1 -2 -3 -1 -2 0 0 2 -2 -2
3 eighths · no sentence · no blank line	1 -3 -3 -2 0 0 -2 1 -1 0 0 0
3 eighths · no sentence · one blank line	0 -1 -3 -2 -1 -2 1 -3 -3 -1 1 0
3 eighths · no sentence · the end of the file	0 1 -1 -3 -2 0 0 0 -1 1 0 0
3 eighths · no sentence · two blank lines	2 1 -3 -1 -1 -1 -3 0 0 1 -2 0
3 eighths · the end of a sentence · no blank line	0 -4 -1 -4 -1 -5 1 -1 1 -2 -1 0
3 eighths · the end of a sentence · one blank line	-1 -3 0 -3 -3 -2 3 -2 -1 -1 0 2
3 eighths · the end of a sentence · two blank lines	1 0 -3 -2 -1 -1 0 0 1 -3 -1 2
4 eighths · a credit · no blank line	-1 -2 -4 -2 2 3 -4 -1 1 -2 0 1
4 eighths · a credit · one blank line	-2 -3 -3 -2 5 0 -3 0 0 -2 2 -1
4 eighths · no sentence · more blank lines	-4 4 -1 -2 -4 -1 -3 0 1 3 -3 -2
4 eighths · no sentence · no blank line	1 -2 -1 -3 -1 -3 -2 -4 1 1 0 -2
4 eighths · no sentence · one blank line	-1 2 0 0 -2 -2 0 -4 0 0 0 -1
4 eighths · no sentence · the end of the file	1 1 -2 -6 -4 0 0 0 -1 1 0 0
4 eighths · no sentence · two blank lines	-1 2 1 3 -4 -2 -3 0 1 1 -1 0
4 eighths · the end of a sentence · more blank lines	-1 1 0 0 0 0 -1 0 0 1 -2 -1
4 eighths · the end of a sentence · no blank line	-1 -1 1 -7 0 -5 1 1 0 0 0 0
4 eighths · the end of a sentence · one blank line	-1 -2 1 -2 -3 -2 2 -2 -2 -1 0 2
4 eighths · the end of a sentence · two blank lines	-1 0 -1 -3 -1 -1 2 0 -1 0 1 0
5 eighths · a credit · no blank line	-2 -2 -3 -3 3 2 -3 0 0 1 1 -3
5 eighths · a credit · one blank line	0 0 -1 -3 1 -3 -3 0 1 1 -1 -1
5 eighths · no sentence · more blank lines	-2 3 -1 0 -2 0 -2 0 0 2 -2 0
5 eighths · no sentence · no blank line	0 0 -4 -1 -1 -3 0 -1 -1 -1 0 1
5 eighths · no sentence · one blank line	0 3 1 -3 -1 -1 0 -2 -1 0 -1 1
5 eighths · no sentence · the end of the file	2 -1 -2 -3 -2 0 0 0 1 -1 0 0
5 eighths · the end of a sentence · no blank line	-5 -3 0 -5 2 -2 1 -1 0 1 1 -3
5 eighths · the end of a sentence · one blank line	-3 1 2 -2 -2 -1 1 -2 -2 1 -1 1
6 eighths · a credit · no blank line	-2 -1 -4 -2 2 1 -2 0 -2 1 0 -2
6 eighths · a credit · one blank line	0 -1 -4 -3 1 0 -2 -1 1 2 -4 1
6 eighths · no sentence · more blank lines	-3 4 0 -1 -3 -1 -3 0 0 4 -3 -1
6 eighths · no sentence · no blank line	-4 0 1 -2 1 -6 2 -3 0 -1 2 -1
6 eighths · no sentence · one blank line	-3 3 2 -4 -2 -9 1 -3 -1 1 1 -2
6 eighths · no sentence · the end of the file	3 -1 -2 -1 -5 0 0 0 2 -1 0 0
6 eighths · no sentence · two blank lines	-1 2 0 -1 0 -2 -2 0 0 0 -1 -1
6 eighths · the end of a sentence · no blank line	-3 -3 2 -7 -1 -3 2 -2 -2 2 0 -1
6 eighths · the end of a sentence · one blank line	-2 -2 2 -7 -3 -4 2 -3 -2 -1 0 1
6 eighths · the end of a sentence · two blank lines	0 -1 -1 -2 1 0 0 0 0 0 -1 1
7 eighths · a credit · no blank line	-4 -1 -3 -1 5 -1 -2 0 1 1 -3 0
7 eighths · a credit · one blank line	-5 1 -4 -2 4 -1 0 0 1 0 0 -1
7 eighths · no sentence · more blank lines	-1 2 0 0 -2 0 -2 0 0 1 -2 -1
7 eighths · no sentence · no blank line	0 0 3 -8 0 -4 -2 -1 -1 2 -3 1
7 eighths · no sentence · one blank line	-4 3 2 -1 -2 -7 1 -1 -3 2 -1 0
7 eighths · no sentence · the end of the file	2 -1 -1 -2 -2 0 0 0 1 -1 0 0
7 eighths · no sentence · two blank lines	1 0 -2 -2 -2 0 0 -1 0 0 0 -1
7 eighths · the end of a sentence · no blank line	-4 0 4 -5 1 -2 -2 0 -1 1 0 -1
7 eighths · the end of a sentence · one blank line	-2 -2 1 -8 0 -2 0 -1 -2 1 -2 2
over 7 eighths · a credit · no blank line	-1 -1 -1 -2 3 -1 -3 0 0 -1 2 -2
over 7 eighths · a credit · one blank line	-1 -2 -2 0 2 -2 0 -1 2 2 -1 -2
over 7 eighths · no sentence · more blank lines	-1 3 0 0 -1 -1 -3 -1 1 2 -3 -1
over 7 eighths · no sentence · no blank line	-2 3 -3 0 -1 -3 1 -5 -1 1 0 0
over 7 eighths · no sentence · one blank line	-2 2 -3 -2 0 -3 2 -4 -1 1 0 0
over 7 eighths · no sentence · the end of the file	2 -2 -2 -2 0 -1 0 0 2 -2 0 0
over 7 eighths · no sentence · two blank lines	-2 2 -3 1 -4 -3 1 -1 -1 0 0 0
over 7 eighths · the end of a sentence · more blank lines	-3 3 -1 0 -3 0 -1 0 0 1 -1 -1
over 7 eighths · the end of a sentence · no blank line	-3 -3 4 0 3 2 -3 -1 1 0 -2 0
over 7 eighths · the end of a sentence · one blank line	-1 0 -2 -6 3 -1 0 -3 0 1 1 -1
over 7 eighths · the end of a sentence · two blank lines	-2 2 1 -2 -2 0 0 0 -2 3 -2 0
# topics in the paragraphs above × size
0 eighths · 0 to 1 words	0 -3 -2 -1 -1 -1 1 -4 1 1 0 0
0 eighths · 14 to 18 words	1 1 0 1 -1 -6 -1 -1 0 0 -1 1
0 eighths · 19 to 25 words	0 0 1 -2 -1 -6 0 1 -1 0 -1 0
0 eighths · 2 to 3 words	-1 -1 0 0 -3 0 1 -2 0 0 1 -1
0 eighths · 4 to 6 words	1 -1 0 0 -2 2 -1 2 2 1 -2 1
0 eighths · 7 to 13 words	-1 2 0 0 -2 0 0 2 -1 1 0 -1
0 eighths · over 25 words	1 -2 2 -5 -1 -7 -1 -3 -1 -1 -1 2
1 eighths · 14 to 18 words	0 0 -7 -2 -4 -2 2 -5 0 -2 1 0
1 eighths · 19 to 25 words	-1 -1 0 -8 -1 -3 1 0 0 0 0 -1
1 eighths · 4 to 6 words	-1 -1 -1 -3 0 -1 2 -1 0 -1 0 0
1 eighths · 7 to 13 words	0 -1 1 -8 0 -5 0 -1 -1 2 -2 2
1 eighths · over 25 words	0 -2 -1 0 -3 -6 1 -5 2 1 -1 0
2 eighths · 0 to 1 words	3 0 0 -2 -1 -1 -3 0 0 -1 -2 2
2 eighths · 14 to 18 words	1 -2 -3 -1 -1 -3 0 0 0 -1 0 1
2 eighths · 19 to 25 words	0 -2 -1 -3 -4 -4 0 -8 0 -1 0 0
2 eighths · 2 to 3 words	-2 1 0 -4 2 -2 -1 0 -1 1 -2 1
2 eighths · 4 to 6 words	-2 -3 0 -2 1 -2 0 -1 0 0 1 -2
2 eighths · 7 to 13 words	-1 -2 -1 -6 -1 -1 1 -2 0 -2 1 -1
2 eighths · over 25 words	-1 -2 -1 2 -3 -3 1 -2 0 1 0 0
3 eighths · 0 to 1 words	2 0 0 -1 -1 -1 -2 -1 0 -1 -1 1
3 eighths · 14 to 18 words	0 -3 -1 -9 -1 -2 0 -5 -2 -1 0 0
3 eighths · 19 to 25 words	1 -3 -8 0 -1 -2 0 -4 0 -1 0 0
3 eighths · 2 to 3 words	0 -1 -1 -3 0 2 -1 -1 -2 0 -2 3
3 eighths · 4 to 6 words	-1 -3 0 -2 -1 -2 1 -1 -1 -2 -1 1
3 eighths · 7 to 13 words	1 -3 1 -1 0 -5 0 -4 -2 1 0 1
3 eighths · over 25 words	0 -1 -2 -1 -3 -1 3 -4 0 0 1 0
4 eighths · 0 to 1 words	1 0 0 -4 -3 -2 0 0 -1 -1 2 -1
4 eighths · 14 to 18 words	-2 -3 0 0 -2 -2 2 -1 -1 -1 1 0
4 eighths · 19 to 25 words	-1 -2 -2 -3 -1 -1 1 -4 -1 0 2 1
4 eighths · 2 to 3 words	0 -5 -2 -3 -4 -3 2 -5 -2 -1 -1 2
4 eighths · 4 to 6 words	-1 -5 -4 -5 1 -2 0 -7 1 0 1 -2
4 eighths · 7 to 13 words	0 -7 -2 0 0 -2 1 -9 0 -2 1 0
4 eighths · over 25 words	0 -1 -4 -3 0 -1 2 -3 0 -2 1 1
5 eighths · 14 to 18 words	-3 -2 -1 0 -2 -1 2 -2 1 -3 2 -1
5 eighths · 19 to 25 words	0 -2 -6 -3 -1 -1 0 -3 0 -3 0 0
5 eighths · 4 to 6 words	1 -1 -1 -5 -3 1 -1 -2 1 -1 0 0
5 eighths · 7 to 13 words	-3 -3 1 -1 1 -1 2 -4 0 1 1 -2
5 eighths · over 25 words	-1 -1 -3 -2 3 -1 3 1 -1 -1 2 0
6 eighths · 14 to 18 words	0 -3 -1 -4 -1 -1 0 1 -2 -1 0 1
6 eighths · 19 to 25 words	0 -2 -1 -2 -1 -1 1 -1 0 0 -1 1
6 eighths · 2 to 3 words	-1 -1 0 -6 0 0 1 0 -1 0 1 0
6 eighths · 4 to 6 words	0 -3 -3 -4 2 -2 -2 -3 -2 1 1 -1
6 eighths · 7 to 13 words	-1 -6 -1 -9 -1 -9 1 -1 0 0 -1 0
6 eighths · over 25 words	-1 -1 -5 -4 2 -1 0 -2 -1 -2 2 -1
7 eighths · 14 to 18 words	0 -2 -1 -2 0 0 -1 -1 -1 0 -1 1
7 eighths · 19 to 25 words	-2 -1 -2 -2 3 0 -1 0 0 2 0 0
7 eighths · 4 to 6 words	1 -1 -1 -2 1 -4 -1 0 -1 0 0 0
7 eighths · 7 to 13 words	0 -4 -1 -5 2 -5 -2 -2 0 0 -1 0
7 eighths · over 25 words	1 -1 -4 -3 1 -1 -1 -1 -1 1 0 0
over 7 eighths · 0 to 1 words	0 -3 -1 -3 -1 -4 -1 -3 -2 -1 -1 2
over 7 eighths · 14 to 18 words	-1 -2 -5 -5 2 -1 0 -1 -1 0 1 -1
over 7 eighths · 19 to 25 words	-2 -2 0 0 2 -1 -1 0 0 1 0 -1
over 7 eighths · 2 to 3 words	0 -3 -3 -9 3 0 0 -6 -2 -1 0 1
over 7 eighths · 4 to 6 words	0 -6 -3 -6 1 -5 0 -5 -3 0 1 -1
over 7 eighths · 7 to 13 words	-2 -1 -1 -2 2 1 1 1 -1 -1 1 -1
over 7 eighths · over 25 words	0 -2 -1 -3 3 -2 -1 -1 -1 1 0 0
# topics in the paragraphs above × close × gap above
0 eighths · a credit · no blank line	0 -5 -3 -7 1 2 -3 1 -1 2 -2 1
0 eighths · a credit · one blank line	-4 -6 -10 -3 2 3 -3 3 0 0 -1 0
0 eighths · a credit · the end of the file	-2 1 0 1 1 -2 0 0 -1 1 0 0
0 eighths · no sentence · more blank lines	-9 9 -4 1 -9 -6 -7 -5 4 6 -7 -2
0 eighths · no sentence · no blank line	0 -7 -2 1 -4 -1 0 -1 1 1 -1 0
0 eighths · no sentence · one blank line	0 3 0 2 -3 -2 0 -2 -1 1 0 -1
0 eighths · no sentence · the end of the file	2 -1 -10 -1 -7 -8 0 0 1 -1 0 0
0 eighths · no sentence · two blank lines	0 1 -2 1 -2 -3 -2 -5 1 -2 -3 1
0 eighths · the end of a sentence · more blank lines	-4 6 -2 -1 -5 -1 -4 0 0 5 -4 -2
0 eighths · the end of a sentence · no blank line	1 -4 2 -1 -2 -11 -1 0 0 -2 -1 1
0 eighths · the end of a sentence · one blank line	-2 -4 2 -2 1 -6 1 2 1 -1 0 -1
0 eighths · the end of a sentence · the end of the file	3 0 -3 -5 -4 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	0 -1 -2 0 -1 -3 1 -2 1 -3 0 1
1 eighths · a credit · no blank line	-2 -1 -3 -3 2 0 -1 -1 -2 2 -1 0
1 eighths · a credit · one blank line	1 -2 -2 -2 -1 -2 0 1 0 2 0 -1
1 eighths · no sentence · more blank lines	-3 4 0 -1 -2 0 -3 0 0 3 -3 -1
1 eighths · no sentence · no blank line	4 0 0 -6 1 -4 -5 -2 1 -1 -4 3
1 eighths · no sentence · one blank line	0 -3 0 -1 -1 -3 -1 -4 -3 -1 0 0
1 eighths · no sentence · two blank lines	1 0 0 -1 -1 0 -1 0 1 0 -2 0
1 eighths · the end of a sentence · no blank line	0 -3 -1 -2 -4 -3 1 -1 -1 -1 0 0
1 eighths · the end of a sentence · one blank line	-1 -4 1 -1 -7 -5 1 -2 1 1 -2 2
1 eighths · the end of a sentence · two blank lines	-3 -1 -1 -2 0 0 2 0 -1 -1 1 0
2 eighths · a credit · no blank line	-2 -1 -2 -4 2 0 -3 -3 0 -1 1 -1
2 eighths · a credit · one blank line	0 0 -3 -3 -2 0 0 0 0 0 0 -1
2 eighths · no sentence · more blank lines	-2 3 0 0 -1 0 -2 0 0 3 -2 -1
2 eighths · no sentence · no blank line	0 -2 -2 -3 0 -2 0 -4 -1 -3 1 -2
2 eighths · no sentence · one blank line	0 -2 -5 -5 1 -9 0 -8 -2 0 -1 1
2 eighths · no sentence · two blank lines	2 2 -1 -2 -3 -1 -3 -1 1 1 -1 -2
2 eighths · the end of a sentence · no blank line	0 -4 -1 -1 -3 -2 1 0 1 -2 -1 0
2 eighths · the end of a sentence · one blank line	-1 -3 1 1 -4 -3 2 -1 -1 1 0 1
2 eighths · the end of a sentence · two blank lines	-2 1 -2 -2 -2 -1 3 0 1 1 2 -3
3 eighths · a credit · no blank line	-3 -1 -1 -2 3 2 -2 0 -1 2 0 -1
3 eighths · a credit · one blank line	1 -1 -2 -3 1 3 -2 -2 0 1 0 0
3 eighths · no sentence · no blank line	-1 -2 -2 -2 1 -4 1 0 -2 -2 3 -2
3 eighths · no sentence · one blank line	-1 -4 0 -1 0 -1 1 -6 -2 -1 0 0
3 eighths · no sentence · two blank lines	1 0 0 -2 -2 -1 0 0 0 1 -1 0
3 eighths · the end of a sentence · no blank line	-1 -1 0 -6 -2 -4 1 -3 1 1 0 -1
3 eighths · the end of a sentence · one blank line	0 -2 0 0 -6 -1 3 -7 -1 -1 0 1
3 eighths · the end of a sentence · two blank lines	0 0 -2 -1 0 0 0 0 0 -1 0 0
4 eighths · a credit · no blank line	-1 -1 -1 -2 2 2 -4 -3 -1 1 2 -2
4 eighths · a credit · one blank line	-1 -1 -1 2 3 -1 -3 -3 -1 0 0 0
4 eighths · no sentence · no blank line	1 -5 -8 -2 0 -4 0 -5 0 -2 2 -1
4 eighths · no sentence · one blank line	0 -7 -2 -5 0 -2 -1 -6 -2 -1 -1 2
4 eighths · no sentence · two blank lines	3 1 -1 -1 -2 -1 -3 0 1 1 -1 -1
4 eighths · the end of a sentence · no blank line	-2 -3 -7 1 -3 -6 3 -5 1 -1 1 -2
4 eighths · the end of a sentence · one blank line	-1 -3 0 -2 -2 -2 3 -6 -1 0 1 1
4 eighths · the end of a sentence · two blank lines	2 -1 -2 -2 -1 0 -2 -1 0 0 -2 2
5 eighths · a credit · no blank line	-2 0 -1 -1 0 2 -2 0 -1 1 1 -2
5 eighths · a credit · one blank line	2 0 1 -1 0 1 -4 0 0 1 -3 2
5 eighths · no sentence · no blank line	-1 -2 -3 -1 0 -5 1 -1 0 0 0 0
5 eighths · no sentence · one blank line	0 -2 -5 -2 1 -6 0 -4 0 -3 0 1
5 eighths · the end of a sentence · no blank line	-2 -2 -2 -5 -1 -2 2 1 1 -1 2 -2
5 eighths · the end of a sentence · one blank line	-1 -1 0 0 -2 -1 3 -4 -1 0 1 0
6 eighths · a credit · no blank line	0 -1 -1 -1 1 1 -2 -1 -1 -2 3 -1
6 eighths · a credit · one blank line	-2 -1 0 -1 2 0 -2 -1 0 1 1 -2
6 eighths · no sentence · no blank line	1 -4 -1 -9 0 -8 0 -3 -1 1 0 -1
6 eighths · no sentence · one blank line	-1 -4 -5 -4 1 -2 1 -1 -1 -2 1 0
6 eighths · the end of a sentence · no blank line	0 -2 -2 -5 1 -3 0 -1 0 -3 0 0
6 eighths · the end of a sentence · one blank line	0 -3 -1 -5 0 -3 1 0 -1 0 0 1
7 eighths · no sentence · no blank line	1 -1 -2 -4 0 -2 -1 -1 -1 1 -1 1
7 eighths · no sentence · one blank line	-1 -4 -3 -4 2 -5 -1 -2 -1 0 2 -2
7 eighths · the end of a sentence · no blank line	-1 -1 -4 -1 3 -1 -2 -1 0 2 -2 1
7 eighths · the end of a sentence · one blank line	0 -2 -1 -3 0 -1 1 -1 0 -2 1 0
over 7 eighths · a credit · no blank line	3 -2 -1 -2 2 -2 -5 0 -1 0 0 1
over 7 eighths · a credit · one blank line	2 -1 -1 -3 2 0 -3 1 1 0 -1 0
over 7 eighths · no sentence · no blank line	-2 -3 -4 -6 4 -2 0 -8 -1 -2 1 1
over 7 eighths · no sentence · one blank line	0 -4 -3 -6 2 -2 1 -7 -1 0 1 -1
over 7 eighths · no sentence · two blank lines	2 -1 0 -2 -4 -2 -1 -1 -1 -1 0 0
over 7 eighths · the end of a sentence · no blank line	-3 -4 1 0 2 2 -2 0 0 0 1 -1
over 7 eighths · the end of a sentence · one blank line	0 -1 -1 -2 5 -1 -1 0 -3 2 0 0
# topics in headings above × size
0 eighths · 0 to 1 words	0 -5 -3 -1 -2 -2 1 -5 0 0 0 1
0 eighths · 14 to 18 words	0 1 1 0 -1 -4 -2 1 1 3 -3 0
0 eighths · 19 to 25 words	0 1 0 -2 -2 -3 0 -1 0 1 -1 1
0 eighths · 2 to 3 words	0 -3 -1 0 -1 -1 1 -8 0 0 0 0
0 eighths · 4 to 6 words	0 -1 -3 1 -4 -1 1 1 0 0 -2 0
0 eighths · 7 to 13 words	1 0 2 1 -4 -2 0 2 1 1 -2 1
0 eighths · over 25 words	0 -2 -1 -1 -1 -3 2 -4 1 1 0 0
1 eighths · 14 to 18 words	0 -3 -2 -1 -2 -2 1 -5 -1 -2 1 0
1 eighths · 19 to 25 words	-1 -4 1 -5 -2 -4 2 -1 0 -2 1 -1
1 eighths · 4 to 6 words	-1 -2 -3 -3 0 -1 2 -1 0 -1 0 0
1 eighths · 7 to 13 words	0 -3 2 -3 -2 -4 0 -4 0 2 -1 0
1 eighths · over 25 words	-2 -6 2 -3 -2 -9 1 -7 1 1 0 0
2 eighths · 0 to 1 words	2 0 0 -2 -2 -1 -2 0 0 -1 0 0
2 eighths · 14 to 18 words	1 -3 -1 -3 -2 -3 0 -5 -1 -2 -1 1
2 eighths · 19 to 25 words	0 -4 1 0 -4 -3 0 1 -1 1 -1 1
2 eighths · 2 to 3 words	-1 -1 -1 -1 2 -2 -2 0 1 0 0 -1
2 eighths · 4 to 6 words	-1 -5 0 -1 1 3 0 -1 0 -3 1 -1
2 eighths · 7 to 13 words	1 -5 0 -1 -2 -2 0 -2 0 -3 0 1
2 eighths · over 25 words	-1 -2 1 0 1 -2 1 0 -1 0 1 0
3 eighths · 0 to 1 words	3 0 0 -4 -3 -2 -2 -1 -2 -1 1 0
3 eighths · 14 to 18 words	0 -6 -2 1 -1 -2 0 -2 1 -3 0 0
3 eighths · 19 to 25 words	-1 -3 -3 0 0 -2 2 -2 -1 -2 1 0
3 eighths · 2 to 3 words	1 -2 -1 -1 -3 2 -1 -2 -1 0 -1 1
3 eighths · 4 to 6 words	0 -7 -2 2 -2 -2 -1 1 -1 -4 0 2
3 eighths · 7 to 13 words	-2 -4 1 -3 1 -2 1 -1 -2 0 0 0
3 eighths · over 25 words	-1 -3 0 -1 1 -4 0 -2 -1 0 -1 1
4 eighths · 0 to 1 words	2 0 0 -4 -4 1 -2 -1 0 0 0 -1
4 eighths · 14 to 18 words	-3 -4 -1 0 0 -2 2 -2 0 -3 2 0
4 eighths · 19 to 25 words	0 -1 0 -5 1 -1 -1 -2 0 -2 -1 1
4 eighths · 2 to 3 words	-1 -3 0 0 -1 1 0 -5 0 1 0 -1
4 eighths · 4 to 6 words	0 -3 1 -4 1 -1 0 -3 -1 3 1 -1
4 eighths · 7 to 13 words	-2 -4 -2 -1 3 -1 0 1 -1 0 2 -2
4 eighths · over 25 words	0 0 -1 -4 0 -2 -1 -1 -1 -1 0 0
5 eighths · 14 to 18 words	-1 -2 -6 -1 1 -1 0 0 -1 -2 0 0
5 eighths · 19 to 25 words	2 -2 -5 -3 2 -1 -2 -1 0 -2 -1 2
5 eighths · 2 to 3 words	3 -1 0 -3 -3 -1 -1 0 1 -1 -2 2
5 eighths · 4 to 6 words	0 -3 2 2 -2 -4 -1 -2 1 0 -1 -2
5 eighths · 7 to 13 words	-1 -2 2 -9 1 -2 1 -4 1 -1 0 -1
5 eighths · over 25 words	-1 -1 -1 -3 0 -1 1 -1 -1 -2 2 -1
6 eighths · 0 to 1 words	2 0 0 -2 -1 -2 -1 -1 0 -1 0 1
6 eighths · 14 to 18 words	-1 -1 2 -5 -1 0 1 -1 1 -1 1 -2
6 eighths · 19 to 25 words	0 -2 0 -1 -2 0 1 -1 1 0 1 -2
6 eighths · 2 to 3 words	0 -2 -1 -5 -5 1 1 -1 -1 0 -1 1
6 eighths · 4 to 6 words	-1 -5 -1 -2 5 1 -1 0 0 1 0 -1
6 eighths · 7 to 13 words	-1 -2 0 -5 1 2 0 -2 2 1 0 -2
6 eighths · over 25 words	0 1 -2 -2 -2 0 1 0 -1 0 1 -1
7 eighths · 14 to 18 words	-2 0 -1 -3 1 0 1 0 0 -1 2 -2
7 eighths · 19 to 25 words	1 -2 -3 -1 3 0 -2 0 0 -1 0 1
7 eighths · 4 to 6 words	0 0 -1 -2 -4 -2 1 -1 1 -2 0 -1
7 eighths · 7 to 13 words	-1 -1 -7 -9 1 -6 2 -1 1 -4 1 0
over 7 eighths · 0 to 1 words	0 1 -2 0 0 -1 -1 -6 0 0 0 1
over 7 eighths · 14 to 18 words	-1 1 -8 -7 1 -3 0 -1 -2 0 1 -1
over 7 eighths · 19 to 25 words	0 2 -2 -3 0 -2 -1 0 1 1 0 0
over 7 eighths · 2 to 3 words	0 1 -3 -3 2 0 -1 -5 -1 -3 0 1
over 7 eighths · 4 to 6 words	0 3 -5 -3 2 0 0 -6 -3 1 0 0
over 7 eighths · 7 to 13 words	0 4 -6 -1 3 0 -1 -5 -2 2 0 0
over 7 eighths · over 25 words	1 1 -4 -3 -1 -1 0 0 0 0 0 0
# topics in headings above × close × gap above
0 eighths · a credit · no blank line	1 -4 -6 -4 -1 1 -3 2 1 -1 -3 1
0 eighths · a credit · one blank line	0 -2 -7 -5 -2 2 -1 3 1 -1 -1 0
0 eighths · a credit · the end of the file	-2 2 0 1 1 -1 0 0 -2 2 0 0
0 eighths · no sentence · more blank lines	-9 9 -4 1 -9 -6 -7 -5 4 6 -7 -2
0 eighths · no sentence · no blank line	0 -5 -1 1 -5 -1 1 -2 0 1 0 1
0 eighths · no sentence · one blank line	1 -2 1 1 -5 -4 0 -7 -1 1 -1 1
0 eighths · no sentence · the end of the file	2 0 -10 -1 -7 -8 0 0 0 0 0 0
0 eighths · no sentence · two blank lines	1 -1 -2 1 -4 -2 -1 -5 0 -2 -2 1
0 eighths · the end of a sentence · more blank lines	-4 6 -2 -1 -5 -1 -5 0 0 5 -4 -2
0 eighths · the end of a sentence · no blank line	1 -4 0 -4 -1 -2 0 0 1 -1 -1 0
0 eighths · the end of a sentence · one blank line	0 -2 0 1 0 -4 0 1 0 1 -1 2
0 eighths · the end of a sentence · the end of the file	3 0 -3 -4 -4 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	0 0 -4 0 1 -2 -1 -1 1 0 -3 1
1 eighths · a credit · no blank line	-2 -1 0 -3 2 -1 -1 -1 -2 1 1 -1
1 eighths · a credit · one blank line	0 -3 -4 -4 1 -2 -1 -1 0 1 0 -1
1 eighths · no sentence · no blank line	2 -2 -3 -10 0 -4 0 -4 2 -4 1 0
1 eighths · no sentence · one blank line	0 -4 3 -1 -2 -1 0 -3 -2 1 1 -1
1 eighths · no sentence · two blank lines	2 -1 -2 -2 -3 0 -1 0 1 -1 0 -1
1 eighths · the end of a sentence · no blank line	0 -5 -1 -1 -2 -4 1 -4 0 0 -1 1
1 eighths · the end of a sentence · one blank line	0 -2 1 0 -4 -1 2 -2 1 0 -1 1
1 eighths · the end of a sentence · two blank lines	-1 -1 0 -3 -1 0 2 -1 -1 -3 2 0
2 eighths · a credit · no blank line	-2 -3 -4 -5 4 3 -4 -4 -1 1 0 -1
2 eighths · a credit · one blank line	-1 -3 -4 1 3 2 -5 0 -1 3 -2 0
2 eighths · no sentence · more blank lines	-1 2 0 0 -1 0 -2 0 0 2 -2 -1
2 eighths · no sentence · no blank line	0 -4 0 -1 0 -4 0 -1 -1 -2 1 0
2 eighths · no sentence · one blank line	0 -5 -2 -3 1 -1 0 -5 0 -3 0 1
2 eighths · no sentence · two blank lines	3 -2 -2 -1 -1 -2 -1 -1 1 -2 0 0
2 eighths · the end of a sentence · no blank line	-1 -4 2 -1 -6 -5 1 -2 -1 0 0 0
2 eighths · the end of a sentence · one blank line	0 -3 2 0 -3 -2 1 -1 -1 0 -1 2
2 eighths · the end of a sentence · two blank lines	-1 -2 -1 -2 -1 -1 2 0 0 0 2 -2
3 eighths · a credit · no blank line	-1 -2 -3 -3 1 4 -2 1 -2 0 0 1
3 eighths · a credit · one blank line	-1 -2 -4 -1 1 2 -2 1 0 -2 -1 1
3 eighths · no sentence · no blank line	0 -3 -5 -1 -1 -2 0 0 1 -2 1 -1
3 eighths · no sentence · one blank line	1 -6 1 1 0 -8 -1 -1 -1 -1 -1 2
3 eighths · no sentence · two blank lines	2 -1 -1 0 -3 -1 -2 0 1 -1 0 0
3 eighths · the end of a sentence · no blank line	-1 -4 -1 1 -1 -4 0 0 0 -2 -1 0
3 eighths · the end of a sentence · one blank line	-1 -5 -1 -2 1 -4 1 -2 0 -2 0 2
3 eighths · the end of a sentence · two blank lines	0 -1 1 -1 -1 0 1 0 2 0 0 -1
4 eighths · a credit · no blank line	0 -2 -3 -4 3 2 -6 0 -2 0 2 0
4 eighths · a credit · one blank line	-2 -2 0 -5 3 2 -5 2 0 1 0 0
4 eighths · no sentence · no blank line	0 -4 -3 -3 -2 0 1 -1 1 2 0 -1
4 eighths · no sentence · one blank line	1 -2 -8 -1 1 -1 0 -7 0 -1 0 0
4 eighths · no sentence · two blank lines	-1 -2 -2 2 0 -1 -1 0 1 0 1 0
4 eighths · the end of a sentence · no blank line	0 -4 1 -1 -3 -4 0 -5 1 0 0 0
4 eighths · the end of a sentence · one blank line	-3 -6 1 -3 2 -5 1 -4 -1 0 2 -2
4 eighths · the end of a sentence · two blank lines	1 0 -2 -1 -3 -1 1 -1 0 -2 0 2
5 eighths · a credit · no blank line	0 -1 -1 -1 0 0 1 -1 1 -2 3 -2
5 eighths · a credit · one blank line	1 0 -1 -1 0 0 0 -1 0 2 -1 0
5 eighths · no sentence · no blank line	1 -5 0 -1 -1 -5 -1 -2 1 -1 -1 -1
5 eighths · no sentence · one blank line	-2 -1 1 -3 3 -6 0 -2 -1 1 1 -1
5 eighths · the end of a sentence · no blank line	0 -2 -1 -2 -1 -1 0 -1 1 -1 1 -1
5 eighths · the end of a sentence · one blank line	-2 -1 -1 -4 -5 -1 3 -1 -1 -3 1 1
6 eighths · a credit · one blank line	0 -1 0 -1 0 2 -3 -2 0 1 0 -1
6 eighths · no sentence · no blank line	-1 -5 0 -4 -1 2 2 1 -1 1 1 -1
6 eighths · no sentence · one blank line	-1 -2 -5 -4 4 0 0 -5 0 -1 1 -1
6 eighths · no sentence · two blank lines	0 -1 2 -4 1 -1 -3 0 1 1 -2 0
6 eighths · the end of a sentence · no blank line	-1 -2 2 -3 -2 -2 0 0 1 1 0 -2
6 eighths · the end of a sentence · one blank line	1 -1 0 -6 1 -3 -1 -2 -1 0 -2 1
7 eighths · a credit · no blank line	0 -1 -1 -1 1 -1 -3 -1 0 -2 2 -1
7 eighths · a credit · one blank line	-1 0 -1 -1 -3 -2 4 0 0 -2 1 0
7 eighths · no sentence · no blank line	-1 -3 -4 -6 1 -3 1 -1 1 -2 1 -2
7 eighths · no sentence · one blank line	1 1 -6 -5 4 -4 -2 -2 0 -2 -1 2
7 eighths · the end of a sentence · no blank line	0 -1 -2 -1 -1 0 0 -1 -1 1 -1 1
7 eighths · the end of a sentence · one blank line	-2 -1 -4 -3 -1 -1 2 0 0 -3 2 -1
over 7 eighths · a credit · no blank line	-1 -2 -3 -6 3 0 -4 -2 -2 1 1 -2
over 7 eighths · a credit · one blank line	-4 -2 -3 -6 4 1 -1 -1 -1 3 1 -2
over 7 eighths · no sentence · no blank line	-1 -3 -8 1 4 -1 0 -9 -1 0 0 1
over 7 eighths · no sentence · one blank line	0 6 -11 -3 0 0 -1 -7 -1 0 0 1
over 7 eighths · no sentence · two blank lines	-1 4 -3 -2 -3 -4 -1 -1 0 2 0 0
over 7 eighths · the end of a sentence · no blank line	-1 -1 2 -1 4 -6 -3 -2 -3 2 0 0
over 7 eighths · the end of a sentence · one blank line	-1 1 0 -6 -1 -1 1 -1 -2 3 1 -1
# topics below × topics above × size
a quarter · a quarter · 14 to 18 words	2 -2 -6 -8 -1 -2 -1 -3 1 -2 -1 1
a quarter · a quarter · 19 to 25 words	0 -3 -5 0 -4 -3 0 0 1 -3 0 0
a quarter · a quarter · 4 to 6 words	0 -2 -2 -5 -2 -4 2 -2 0 -1 1 -2
a quarter · a quarter · 7 to 13 words	0 -2 0 -4 -1 2 0 0 1 -1 0 0
a quarter · a quarter · over 25 words	0 -3 -1 1 -6 -6 1 -4 1 1 -2 1
a quarter · all · 14 to 18 words	2 -1 -1 -1 -1 0 -2 0 1 0 0 0
a quarter · all · 7 to 13 words	0 -2 -3 1 1 -3 -3 -1 -2 -1 0 0
a quarter · all · over 25 words	2 -1 -3 -2 3 -1 -3 -1 0 2 -2 2
a quarter · half · 14 to 18 words	-1 -2 -4 1 -3 -1 1 -2 1 -3 1 -1
a quarter · half · 19 to 25 words	1 -2 -6 -4 -3 -2 0 -2 2 0 0 0
a quarter · half · 4 to 6 words	0 -1 0 -2 0 -4 1 -2 0 -2 1 -2
a quarter · half · 7 to 13 words	-1 -3 -6 1 1 1 0 -4 0 -1 0 0
a quarter · half · over 25 words	-1 -4 -6 -3 -1 -4 1 -4 1 -1 1 -1
a quarter · none · 14 to 18 words	2 -1 -3 -2 0 -2 -2 -1 0 -1 -2 2
a quarter · none · 19 to 25 words	3 -3 -6 0 -1 -1 -1 -2 -1 -1 -2 2
a quarter · none · 2 to 3 words	-3 1 1 -5 -3 1 1 0 1 -1 1 -1
a quarter · none · 4 to 6 words	0 0 -3 -2 -2 -2 1 -2 0 -1 1 -1
a quarter · none · 7 to 13 words	2 -1 -3 1 -5 -4 -1 -2 1 0 -1 0
a quarter · none · over 25 words	4 -2 -3 -5 -2 -2 -2 -1 1 -4 -2 3
a quarter · three quarters · 14 to 18 words	-4 -1 -1 1 0 0 2 0 -2 -2 2 -2
a quarter · three quarters · 19 to 25 words	1 0 -2 -1 0 0 -1 -2 0 0 0 0
a quarter · three quarters · 4 to 6 words	0 -1 0 -1 1 -1 -1 -1 0 -1 2 -2
a quarter · three quarters · 7 to 13 words	0 -3 0 -3 1 -4 0 -3 -1 -1 0 0
a quarter · three quarters · over 25 words	-2 -1 -2 -2 1 -1 2 -2 -1 -1 2 -1
all · a quarter · 14 to 18 words	-1 2 -2 1 -1 -1 0 0 -1 2 -2 1
all · a quarter · 19 to 25 words	-1 -1 1 -3 3 -1 -3 0 1 0 0 -1
all · a quarter · 4 to 6 words	0 1 0 -3 -2 -2 1 0 0 1 -1 0
all · a quarter · 7 to 13 words	0 0 -2 -6 -1 -5 0 0 -1 2 0 -1
all · a quarter · over 25 words	0 0 2 -4 2 -1 -3 0 1 2 -3 0
all · all · 0 to 1 words	2 -3 0 0 -3 -2 -1 -3 0 0 0 0
all · all · 14 to 18 words	-1 -2 -1 -1 2 0 0 0 -1 2 0 -1
all · all · 19 to 25 words	-2 -1 1 -1 1 -1 -1 0 -1 2 -1 -1
all · all · 2 to 3 words	1 -2 -2 -6 1 1 -2 -2 0 -1 -1 0
all · all · 4 to 6 words	-1 -4 -2 -3 2 -7 0 -2 -1 -2 1 -1
all · all · 7 to 13 words	-1 -3 -2 -4 0 2 1 -1 1 -2 1 -1
all · all · over 25 words	-1 0 1 -1 3 -1 0 0 -1 0 1 -1
all · half · 14 to 18 words	-3 -1 0 -2 2 0 -1 0 -1 1 -1 0
all · half · 19 to 25 words	0 -1 -3 -1 0 0 -1 0 1 0 0 1
all · half · 2 to 3 words	-3 -2 0 -3 -5 -6 5 0 -1 1 0 -1
all · half · 4 to 6 words	-1 -2 -1 -1 -3 -5 2 -1 0 2 -1 1
all · half · 7 to 13 words	-3 -3 2 -2 -2 -6 2 -1 -1 1 0 0
all · half · over 25 words	2 0 0 -1 3 0 -4 0 1 1 -2 1
all · none · 0 to 1 words	-3 1 -4 2 -3 -1 3 -5 0 -1 0 1
all · none · 14 to 18 words	-2 0 4 -1 0 -1 -3 0 1 1 -1 -2
all · none · 19 to 25 words	-3 2 1 1 2 -1 -2 0 1 1 -1 -1
all · none · 2 to 3 words	-3 2 -2 -1 -1 -3 1 -2 0 0 0 -1
all · none · 4 to 6 words	-4 3 2 -1 0 -10 3 -2 -1 1 -1 0
all · none · 7 to 13 words	-3 6 1 -6 -4 -10 0 -3 -3 3 -1 0
all · none · over 25 words	-1 0 0 -6 2 -1 0 0 0 0 0 0
all · three quarters · 14 to 18 words	-3 -2 0 -1 1 0 0 0 0 0 0 -1
all · three quarters · 19 to 25 words	-2 0 -3 0 -1 0 2 0 0 0 0 0
all · three quarters · 4 to 6 words	-1 -1 -2 -4 1 -3 0 -1 -1 0 2 -3
all · three quarters · 7 to 13 words	-4 -5 -1 -1 -2 -5 4 -1 1 0 -1 1
all · three quarters · over 25 words	-1 -1 -2 0 3 0 -3 0 0 0 1 -2
half · a quarter · 14 to 18 words	1 -2 -5 -4 -1 -1 0 0 -1 0 -2 2
half · a quarter · 19 to 25 words	-1 -1 0 -4 -4 -1 1 -1 -1 1 -1 0
half · a quarter · 4 to 6 words	-2 -1 -1 -1 0 -6 2 -1 0 0 0 -1
half · a quarter · 7 to 13 words	0 1 -9 -4 0 -9 0 -2 -1 -2 1 0
half · a quarter · over 25 words	-2 -2 -4 -1 -3 -2 2 -2 -1 -2 1 -1
half · all · 14 to 18 words	-3 -2 -3 -2 3 0 -1 0 -1 -1 1 -1
half · all · 19 to 25 words	0 -1 -4 -1 2 0 -2 0 -2 1 1 -1
half · all · 2 to 3 words	0 -1 -1 -5 4 -4 -3 0 0 -2 0 1
half · all · 4 to 6 words	0 -1 -1 -4 0 -2 0 -1 -2 0 2 -3
half · all · 7 to 13 words	0 0 -1 -3 1 -3 -2 -1 0 0 -1 0
half · all · over 25 words	0 -1 -3 -1 2 -1 -1 0 -1 1 0 -1
half · half · 0 to 1 words	2 -1 0 -2 -2 -2 -1 -1 -1 -1 1 0
half · half · 14 to 18 words	0 -3 1 -3 -3 -1 1 -1 -1 0 0 0
half · half · 19 to 25 words	-1 -3 -2 -2 0 -2 1 -1 -2 0 1 0
half · half · 2 to 3 words	-2 -4 -2 -1 -4 -2 2 -1 1 -1 0 -1
half · half · 4 to 6 words	-1 -4 -3 -2 2 1 -1 1 -2 -2 0 1
half · half · 7 to 13 words	1 -3 -1 -4 0 -2 0 -2 -2 -1 0 0
half · half · over 25 words	1 -1 -3 -2 -5 -1 1 -1 0 -1 -1 2
half · none · 0 to 1 words	1 0 0 -4 -2 -2 0 0 -1 0 1 -1
half · none · 14 to 18 words	-3 1 -2 -1 0 -2 2 -1 -1 -1 1 0
half · none · 19 to 25 words	-2 1 -1 -1 -3 -1 3 -1 0 -3 2 -1
half · none · 2 to 3 words	-1 2 1 -4 -3 -5 1 -2 -1 0 0 0
half · none · 4 to 6 words	-2 1 1 -1 -1 -1 1 -5 -2 2 0 0
half · none · 7 to 13 words	-1 1 -1 -1 -1 -1 0 1 -2 2 -1 0
half · none · over 25 words	-3 -2 2 -5 -1 -2 0 0 -2 0 0 -1
half · three quarters · 14 to 18 words	0 -2 -3 -3 -2 -1 1 -1 -1 -2 -1 1
half · three quarters · 19 to 25 words	-1 -2 0 -1 -1 -1 2 -1 0 -1 1 0
half · three quarters · 2 to 3 words	-3 -1 0 -1 -4 1 3 0 0 -1 1 -1
half · three quarters · 4 to 6 words	1 -2 -1 -5 -3 0 0 -1 0 0 1 -1
half · three quarters · 7 to 13 words	1 -3 0 -1 -3 0 0 -2 0 0 0 -1
half · three quarters · over 25 words	0 -1 -4 -1 2 -1 2 -1 -1 -2 0 1
none · a quarter · 14 to 18 words	0 -3 -1 -1 -3 -1 1 0 1 -3 0 1
none · a quarter · 19 to 25 words	1 -2 0 -8 -6 -2 0 -3 1 -1 0 0
none · a quarter · 2 to 3 words	1 0 0 -3 -3 -1 1 0 0 1 -2 2
none · a quarter · 4 to 6 words	1 -1 1 -1 2 1 -3 0 0 2 -2 -1
none · a quarter · 7 to 13 words	0 -3 -7 -3 -2 -1 0 -3 0 -3 0 0
none · a quarter · over 25 words	-2 -2 0 3 -7 -2 2 -2 1 1 2 -2
none · all · 0 to 1 words	-1 -1 -1 -4 0 -5 0 -3 -1 -1 0 1
none · all · 14 to 18 words	-1 0 -1 -2 1 0 1 -1 -2 1 2 -1
none · all · 19 to 25 words	-2 -1 -2 1 1 0 0 0 -1 1 0 0
none · all · 2 to 3 words	-1 -2 -1 -6 -2 1 2 -5 -2 -1 0 1
none · all · 4 to 6 words	1 -2 -1 -3 -3 -5 0 -4 -2 -1 1 0
none · all · 7 to 13 words	-3 -2 -3 0 3 -3 -1 1 -1 1 0 -1
none · all · over 25 words	-1 0 -1 -3 2 0 0 -1 -1 3 0 -1
none · half · 0 to 1 words	-1 0 0 -2 -2 -2 2 -1 -1 -1 2 -1
none · half · 14 to 18 words	0 -1 -3 -7 -3 -1 0 -3 -1 -1 0 1
none · half · 19 to 25 words	0 -1 -3 0 -4 -1 2 -5 -2 -2 2 0
none · half · 2 to 3 words	1 -2 -1 -4 0 1 -1 -5 -2 -2 0 1
none · half · 4 to 6 words	1 -3 0 -4 0 -4 0 -9 0 -1 0 0
none · half · 7 to 13 words	1 -4 -1 1 -1 -2 -2 -6 -2 -2 0 1
none · half · over 25 words	-3 -1 -3 -2 -3 -2 4 -5 -1 -1 3 -2
none · none · 0 to 1 words	1 -5 -2 -1 -1 0 0 -4 1 1 0 0
none · none · 14 to 18 words	2 -2 -5 2 -2 -2 -2 -1 1 1 -1 0
none · none · 19 to 25 words	0 -1 -2 -1 -2 -2 0 1 0 0 1 0
none · none · 2 to 3 words	1 -6 -5 1 -3 0 -1 -2 1 1 0 0
none · none · 4 to 6 words	0 -4 -4 -1 -3 2 -1 1 0 -2 -1 1
none · none · 7 to 13 words	1 -6 -7 1 -3 -2 -1 2 1 -1 -1 0
none · none · over 25 words	2 -2 -2 0 -4 -2 0 -2 1 -1 -1 1
none · three quarters · 14 to 18 words	-1 -1 -1 -3 -4 -1 2 1 0 -1 1 -1
none · three quarters · 19 to 25 words	0 -1 -1 -2 0 -1 0 -2 0 -1 0 0
none · three quarters · 2 to 3 words	-1 0 0 -4 2 -1 0 0 -1 1 0 0
none · three quarters · 4 to 6 words	1 -1 -1 -2 0 -2 -1 -3 0 0 0 0
none · three quarters · 7 to 13 words	-1 -1 -3 -6 1 -4 1 -1 -2 1 0 0
none · three quarters · over 25 words	-4 0 0 -4 1 0 2 1 -1 0 3 -2
three quarters · a quarter · 14 to 18 words	-1 1 -1 1 -2 -1 2 0 0 3 -2 -2
three quarters · a quarter · 19 to 25 words	-3 0 1 -3 -1 -1 2 0 0 2 -1 -2
three quarters · a quarter · 4 to 6 words	-3 0 -2 -2 -3 -4 4 -1 0 -2 2 0
three quarters · a quarter · 7 to 13 words	-2 0 2 -6 -1 -6 1 -2 -2 1 0 0
three quarters · a quarter · over 25 words	0 -2 1 -3 -2 -1 1 0 -2 0 -1 2
three quarters · all · 14 to 18 words	3 -1 -1 -1 -2 0 -2 -1 0 1 -3 2
three quarters · all · 19 to 25 words	-2 -1 -2 -1 3 0 -3 0 0 1 -2 0
three quarters · all · 4 to 6 words	-2 -1 0 -1 2 -3 0 0 -1 2 -1 0
three quarters · all · 7 to 13 words	-1 0 -1 -2 -1 -3 1 -1 1 -1 3 -3
three quarters · all · over 25 words	-1 -1 -2 -1 0 -1 0 0 -1 -1 1 -1
three quarters · half · 14 to 18 words	-1 -1 -3 -4 1 -1 0 0 -1 -1 2 -2
three quarters · half · 19 to 25 words	0 -2 -2 -1 -4 -1 3 -1 -1 -3 1 1
three quarters · half · 2 to 3 words	-2 1 0 -3 2 -4 0 0 -1 0 1 0
three quarters · half · 4 to 6 words	-1 -2 -2 0 0 -8 1 -2 0 -1 1 -1
three quarters · half · 7 to 13 words	-2 -3 0 -6 -2 -4 3 -2 0 1 1 -1
three quarters · half · over 25 words	-1 -1 -4 -1 -1 -1 2 -1 -1 -3 1 2
three quarters · none · 14 to 18 words	-3 3 1 -5 -2 -1 0 0 -1 1 -1 0
three quarters · none · 19 to 25 words	-2 1 1 -7 0 -2 0 0 -1 1 -1 -2
three quarters · none · 2 to 3 words	-1 1 -2 -1 0 0 0 0 0 0 0 0
three quarters · none · 4 to 6 words	-5 5 -1 -2 -1 1 1 -2 0 1 0 0
three quarters · none · 7 to 13 words	-1 1 2 -2 0 -4 -3 -3 0 1 -3 1
three quarters · none · over 25 words	-5 -1 3 -7 -5 -2 1 0 -4 1 1 -1
three quarters · three quarters · 14 to 18 words	-1 -2 0 -2 0 0 0 -1 -1 -1 1 0
three quarters · three quarters · 19 to 25 words	-1 -2 -4 -1 -3 0 1 -1 1 -2 -1 1
three quarters · three quarters · 2 to 3 words	-4 -1 0 -1 0 -1 3 0 -1 -1 2 -1
three quarters · three quarters · 4 to 6 words	-2 -2 -1 -2 2 0 -1 -1 -2 2 0 -1
three quarters · three quarters · 7 to 13 words	-1 -3 -1 -6 0 -1 1 -1 1 -1 0 0
three quarters · three quarters · over 25 words	-1 -1 -4 -2 0 -1 2 0 -1 -2 2 -1
# topics in the heaviest prose × heaviest prose × size
0 sixths · above · 0 to 1 words	1 -3 -2 -4 -3 -2 1 -9 -3 -1 0 2
0 sixths · above · 14 to 18 words	1 0 -2 -6 -1 -2 -2 -3 1 1 -2 1
0 sixths · above · 19 to 25 words	0 0 0 -6 -3 -1 2 -1 0 0 1 -1
0 sixths · above · 2 to 3 words	0 -2 -2 -2 -1 -2 0 -6 -2 0 0 2
0 sixths · above · 4 to 6 words	-1 -1 -1 -1 -2 -3 1 0 -1 1 0 0
0 sixths · above · 7 to 13 words	0 -2 -1 -4 -1 -1 0 1 -1 0 0 0
0 sixths · above · over 25 words	2 2 1 -1 -5 -1 -1 -2 1 1 -1 1
0 sixths · around · 0 to 1 words	0 -5 -4 -3 -3 0 -1 -5 -1 -2 0 1
0 sixths · around · 14 to 18 words	-2 2 -1 1 1 0 -1 0 -1 2 0 -1
0 sixths · around · 19 to 25 words	0 1 0 -1 1 0 -2 2 -1 3 -2 1
0 sixths · around · 2 to 3 words	-1 0 -3 0 -3 1 -2 -3 0 0 -1 0
0 sixths · around · 4 to 6 words	0 -3 -2 1 1 2 -4 3 -2 0 -3 2
0 sixths · around · 7 to 13 words	0 -2 -3 1 -3 -1 -2 0 -2 2 0 -1
0 sixths · below · 0 to 1 words	1 -6 -6 0 -2 -4 0 -3 1 1 -1 0
0 sixths · below · 14 to 18 words	-1 -2 -8 2 1 -2 0 -1 1 1 1 -1
0 sixths · below · 19 to 25 words	0 -2 -5 0 -2 -1 1 0 0 -2 1 0
0 sixths · below · 2 to 3 words	1 -5 -6 2 -1 2 -2 -1 1 3 0 0
0 sixths · below · 4 to 6 words	1 -5 -7 2 -2 0 -2 0 0 1 -2 1
0 sixths · below · 7 to 13 words	0 -7 -4 2 1 0 0 2 1 -1 0 0
0 sixths · below · over 25 words	0 -3 -1 0 -3 -1 0 0 0 0 0 0
1 sixths · above · 14 to 18 words	0 -2 0 0 -4 -1 1 -3 0 -1 0 0
1 sixths · above · 19 to 25 words	1 0 -1 -5 -5 -1 1 -3 -1 0 0 1
1 sixths · above · 4 to 6 words	0 1 0 -3 0 -1 0 -1 1 1 0 0
1 sixths · above · 7 to 13 words	0 0 -2 -3 -1 -5 -1 -4 -1 -1 -1 1
1 sixths · above · over 25 words	-1 -2 1 -2 -6 -3 2 -3 0 0 2 -2
1 sixths · around · 14 to 18 words	2 1 1 -3 -4 0 -2 0 0 1 0 -1
1 sixths · around · 19 to 25 words	0 0 0 -1 2 0 -3 0 1 1 -1 0
1 sixths · around · 7 to 13 words	2 0 -3 -2 -1 2 -2 0 0 0 -1 1
1 sixths · around · over 25 words	1 0 1 0 1 0 -2 0 0 -1 0 0
1 sixths · below · 14 to 18 words	-1 -3 0 1 0 -1 1 0 1 0 0 -2
1 sixths · below · 19 to 25 words	1 -3 -1 2 -3 -1 -1 -1 0 1 -1 0
1 sixths · below · 4 to 6 words	-1 -3 -3 -1 0 -1 1 0 0 0 0 -1
1 sixths · below · 7 to 13 words	1 -1 -1 -2 0 0 -2 1 1 -1 -2 1
1 sixths · below · over 25 words	1 -2 -1 -1 -1 -1 -1 0 0 1 -2 0
2 sixths · above · 14 to 18 words	2 -1 0 -5 -3 -1 -1 -2 -2 -1 -1 2
2 sixths · above · 19 to 25 words	2 -2 -2 0 -8 -1 -1 -3 2 -2 -1 1
2 sixths · above · 2 to 3 words	1 -1 0 -7 -8 0 1 -1 -2 1 0 2
2 sixths · above · 4 to 6 words	0 -2 -2 -2 0 -1 0 -1 -2 -1 0 1
2 sixths · above · 7 to 13 words	1 -3 -2 -1 -2 -6 -1 -3 -2 -3 0 1
2 sixths · above · over 25 words	0 -2 -4 1 -2 -3 1 -3 1 -2 0 0
2 sixths · around · 14 to 18 words	2 1 -2 -3 0 -1 -2 0 -1 0 0 0
2 sixths · around · 2 to 3 words	-2 -1 -1 -6 1 0 -1 0 -1 -2 1 0
2 sixths · around · 4 to 6 words	0 1 -5 -2 2 -1 -2 -5 2 -2 -1 0
2 sixths · around · 7 to 13 words	1 -1 -4 1 -1 -1 -1 0 0 0 0 0
2 sixths · around · over 25 words	0 1 -1 0 3 0 -3 0 0 1 -1 1
2 sixths · below · 14 to 18 words	0 -1 -7 0 0 -1 -1 0 -2 -1 0 1
2 sixths · below · 19 to 25 words	0 -1 -4 0 0 -1 0 -1 -2 0 0 0
2 sixths · below · 2 to 3 words	-1 0 1 -5 3 1 0 0 -1 2 0 -1
2 sixths · below · 4 to 6 words	0 -2 1 -3 0 -1 1 -1 0 -1 0 0
2 sixths · below · 7 to 13 words	-1 -3 0 -1 1 -2 0 -2 -2 1 0 1
2 sixths · below · over 25 words	1 -1 0 -6 0 -1 -1 0 1 0 -2 1
3 sixths · above · 0 to 1 words	2 0 0 -2 -1 -1 -1 0 -1 0 0 1
3 sixths · above · 14 to 18 words	0 -1 -1 -4 0 -1 -1 -1 -2 -2 -1 1
3 sixths · above · 19 to 25 words	0 -1 -1 -3 0 -1 0 -2 0 0 0 0
3 sixths · above · 2 to 3 words	0 -3 0 -14 -1 -3 2 -4 -4 -3 1 2
3 sixths · above · 4 to 6 words	-1 -3 -1 -3 1 -8 0 -7 -1 -3 1 -1
3 sixths · above · 7 to 13 words	0 -4 0 0 1 -6 0 -6 0 -4 1 -1
3 sixths · above · over 25 words	-2 -1 -2 -5 -2 -1 2 -1 -1 -1 1 -1
3 sixths · around · 0 to 1 words	3 0 0 -2 -3 -3 -3 0 1 -1 -1 2
3 sixths · around · 14 to 18 words	-1 1 -2 0 2 -1 -2 0 0 1 0 0
3 sixths · around · 19 to 25 words	-2 1 -1 -1 2 -1 -2 1 0 0 0 0
3 sixths · around · 2 to 3 words	-2 -1 -2 1 -1 -2 1 -2 0 -1 0 1
3 sixths · around · 4 to 6 words	0 -1 -4 -3 -2 1 0 -3 1 1 -1 0
3 sixths · around · 7 to 13 words	1 -1 -2 -5 -2 -1 0 0 -1 -3 0 1
3 sixths · around · over 25 words	0 1 -1 1 -4 0 0 0 0 2 0 0
3 sixths · below · 0 to 1 words	0 0 0 -3 -2 0 1 0 0 0 0 -1
3 sixths · below · 14 to 18 words	0 1 -1 -3 0 -1 -2 0 -2 2 -1 2
3 sixths · below · 19 to 25 words	-3 0 -1 -1 2 -1 0 0 0 0 -1 1
3 sixths · below · 2 to 3 words	0 2 1 -3 -5 -7 0 -1 1 -1 0 -1
3 sixths · below · 4 to 6 words	-1 1 0 -2 2 0 0 0 -2 2 1 0
3 sixths · below · 7 to 13 words	-1 1 -1 -1 0 -9 -1 -2 -1 0 0 0
3 sixths · below · over 25 words	-1 -2 -5 -2 3 -1 1 0 0 -1 0 1
4 sixths · above · 14 to 18 words	-1 -1 -1 0 -6 0 2 -1 -1 -1 0 0
4 sixths · above · 19 to 25 words	1 -2 -1 -2 -1 -1 -1 -1 0 -2 -1 1
4 sixths · above · 2 to 3 words	1 -1 0 -4 -5 -2 0 0 -1 -1 -1 2
4 sixths · above · 4 to 6 words	-2 -2 -1 -4 0 0 2 -2 -2 -1 2 0
4 sixths · above · 7 to 13 words	-1 -3 -2 0 0 -2 1 -3 -1 -1 0 0
4 sixths · above · over 25 words	-1 0 0 -3 0 0 1 -1 -1 0 0 0
4 sixths · around · 14 to 18 words	2 0 0 0 -3 -1 -2 0 -1 0 -1 2
4 sixths · around · 19 to 25 words	0 2 -1 -1 1 -1 -2 -1 0 2 -1 -1
4 sixths · around · 2 to 3 words	-2 0 0 -1 2 -1 -1 0 -1 1 -2 1
4 sixths · around · 4 to 6 words	-1 0 -3 -1 -2 -1 1 -2 0 -1 1 0
4 sixths · around · 7 to 13 words	-2 -2 -1 0 1 -2 -1 -2 0 -1 0 -1
4 sixths · around · over 25 words	-2 0 -1 0 3 0 -2 0 0 0 2 -2
4 sixths · below · 14 to 18 words	-1 2 -2 -3 -1 -1 -1 0 0 0 0 1
4 sixths · below · 19 to 25 words	2 -2 -2 -5 -2 -1 1 0 0 -1 1 0
4 sixths · below · 2 to 3 words	-1 0 -1 -1 2 -2 -1 0 0 -1 0 0
4 sixths · below · 4 to 6 words	-1 0 0 -2 -2 3 -1 0 1 -1 -1 1
4 sixths · below · 7 to 13 words	-1 1 -1 -1 -2 -1 0 0 0 1 -1 1
4 sixths · below · over 25 words	-5 -3 1 -5 -1 -1 3 0 -3 -1 2 1
5 sixths · above · 14 to 18 words	0 -1 -1 -2 -1 0 1 -1 1 -1 1 -1
5 sixths · above · 19 to 25 words	0 -1 0 -1 -3 0 1 0 0 -1 0 0
5 sixths · above · 4 to 6 words	2 -2 -1 -4 -2 -2 -1 -2 -1 -2 1 0
5 sixths · above · 7 to 13 words	-2 -2 -1 -5 -1 -2 2 -1 0 -2 0 0
5 sixths · above · over 25 words	1 0 0 -2 -4 0 -1 0 0 0 -1 1
5 sixths · around · 14 to 18 words	-1 2 -1 -2 3 -1 -3 0 0 2 0 -3
5 sixths · around · 19 to 25 words	-1 0 1 -1 2 -1 -2 0 -1 2 -2 0
5 sixths · around · 4 to 6 words	-2 2 1 -2 -1 -1 0 -1 -2 2 0 -2
5 sixths · around · 7 to 13 words	-4 1 -2 -3 -1 -11 2 -2 -1 1 1 -2
5 sixths · around · over 25 words	-1 -1 -2 -1 1 -1 -1 0 -1 -1 0 1
5 sixths · below · 14 to 18 words	-2 1 3 -5 -2 -1 -1 0 -2 1 -1 -1
5 sixths · below · 19 to 25 words	-3 0 1 -5 2 -1 -2 0 0 1 -1 -1
5 sixths · below · 4 to 6 words	-2 2 0 -2 0 -5 1 0 -1 1 0 -1
5 sixths · below · 7 to 13 words	-3 3 -2 -4 0 -7 -1 0 -2 3 -1 -1
5 sixths · below · over 25 words	-3 -1 1 -2 1 0 -1 0 0 1 -1 -1
over 5 sixths · above · 0 to 1 words	0 -1 -1 -6 -5 -4 1 -4 -3 -2 0 2
over 5 sixths · above · 14 to 18 words	-2 -1 0 -1 1 0 1 0 0 -1 1 -1
over 5 sixths · above · 19 to 25 words	-1 0 0 -1 -3 0 2 -1 0 -1 1 -1
over 5 sixths · above · 2 to 3 words	0 -3 -1 -1 -3 -2 1 -4 -3 -2 -1 2
over 5 sixths · above · 4 to 6 words	-1 -3 -1 -3 0 -4 1 -4 -1 -1 0 1
over 5 sixths · above · 7 to 13 words	-2 -2 -1 -2 2 -2 0 1 -2 1 0 -1
over 5 sixths · around · 0 to 1 words	-1 1 -1 -3 0 -3 0 -4 0 2 0 -1
over 5 sixths · around · 14 to 18 words	-2 0 0 1 -1 0 1 0 -1 2 0 -1
over 5 sixths · around · 19 to 25 words	-3 0 0 -1 3 0 -3 1 -2 0 1 0
over 5 sixths · around · 2 to 3 words	-1 -2 -5 -6 1 -2 0 -3 -1 -4 -1 2
over 5 sixths · around · 4 to 6 words	-1 0 -4 -3 -3 -11 3 -4 -1 0 0 0
over 5 sixths · around · 7 to 13 words	-4 -1 1 0 0 0 1 0 -3 1 0 1
over 5 sixths · around · over 25 words	-2 1 -1 0 2 0 -3 0 0 1 -1 -2
over 5 sixths · below · 0 to 1 words	-4 2 -4 2 -2 0 2 0 0 1 1 -1
over 5 sixths · below · 14 to 18 words	1 1 0 -3 -1 -1 -3 0 2 -1 -3 0
over 5 sixths · below · 19 to 25 words	-3 2 1 1 0 0 0 0 -1 3 -1 -1
over 5 sixths · below · 2 to 3 words	-1 2 -3 -1 0 0 0 0 1 0 -1 0
over 5 sixths · below · 4 to 6 words	-3 3 -2 1 1 -7 -1 0 -2 2 -1 -1
over 5 sixths · below · 7 to 13 words	0 2 0 -4 -3 -2 -2 0 -2 0 0 1
over 5 sixths · below · over 25 words	-1 2 1 -4 0 0 -2 0 1 0 -2 1
# topics in the heaviest prose × heaviest prose × distance of the heaviest prose
0 sixths · above · 1 lines	-1 3 -1 1 -6 0 -1 0 1 1 -3 1
0 sixths · above · 14 to 25 lines	1 -1 0 -3 -1 0 -1 -2 -1 1 -1 1
0 sixths · above · 2 lines	-1 2 -2 0 2 1 -3 -2 1 1 -2 2
0 sixths · above · 26 to 60 lines	0 -4 -1 -5 -2 -1 1 -2 -2 0 0 1
0 sixths · above · 3 lines	0 1 -2 -1 0 -1 0 -1 0 1 0 0
0 sixths · above · 4 to 5 lines	-1 3 -3 1 2 -3 -1 -2 0 0 -1 1
0 sixths · above · 6 to 8 lines	-1 3 -2 3 -1 -2 -1 1 -1 1 0 1
0 sixths · above · 9 to 13 lines	0 0 -3 1 1 -5 0 -3 -1 -1 -1 1
0 sixths · above · over 60 lines	1 -4 -1 -6 -4 -2 1 -9 -2 -2 1 2
0 sixths · around · 0 lines	-1 -2 -3 1 -2 2 -3 1 -1 1 -1 -1
0 sixths · below · 1 lines	1 -2 -5 1 -3 2 -4 0 -3 3 -2 -1
0 sixths · below · 14 to 25 lines	1 -3 -5 1 -1 0 -2 1 1 0 -3 1
0 sixths · below · 2 lines	-1 -2 -8 1 -2 -2 1 -1 -1 -1 1 1
0 sixths · below · 26 to 60 lines	1 -5 -8 0 -4 -5 -1 -1 1 0 -1 0
0 sixths · below · 3 lines	0 -2 -4 1 0 -1 -2 0 -1 0 -1 0
0 sixths · below · 4 to 5 lines	1 -3 -2 -1 -2 -1 0 -1 1 -1 1 1
0 sixths · below · 6 to 8 lines	1 -5 -3 0 1 1 -1 2 0 0 0 1
0 sixths · below · 9 to 13 lines	1 -6 -3 0 1 1 -2 2 1 -1 0 -1
0 sixths · below · over 60 lines	1 -4 -3 -2 -2 -2 0 -1 1 0 0 -1
1 sixths · above · 1 lines	-3 0 0 -3 -1 0 2 1 0 0 2 -2
1 sixths · above · 14 to 25 lines	1 0 -3 0 -1 -3 -1 -3 0 -1 -1 1
1 sixths · above · 2 lines	-2 0 0 1 2 0 0 -2 -1 0 -1 1
1 sixths · above · 26 to 60 lines	1 0 1 -5 -2 -4 0 -6 0 0 -1 0
1 sixths · above · 3 lines	-1 1 1 -3 -2 -1 1 -1 0 2 1 -1
1 sixths · above · 4 to 5 lines	0 -1 0 -3 -6 -1 1 -1 -1 -1 1 0
1 sixths · above · 6 to 8 lines	0 -2 -2 -5 -1 -1 1 -1 1 -1 1 -1
1 sixths · above · 9 to 13 lines	1 -1 -2 -2 -1 -1 0 -2 0 -1 0 1
1 sixths · above · over 60 lines	2 -1 0 -9 -7 -3 0 -4 -1 0 0 1
1 sixths · around · 0 lines	2 1 0 -4 -1 1 -3 0 -1 1 -2 1
1 sixths · below · 1 lines	0 -1 -4 1 2 -1 -3 0 -1 2 -1 0
1 sixths · below · 14 to 25 lines	-1 -2 -1 1 -1 -2 -1 0 1 -1 -2 1
1 sixths · below · 2 lines	3 -1 -3 -3 0 -1 -1 0 1 0 0 -1
1 sixths · below · 26 to 60 lines	-1 -3 2 0 0 -2 -1 0 1 0 -1 0
1 sixths · below · 3 lines	-1 -3 -4 -5 2 -1 1 0 0 -1 1 -1
1 sixths · below · 4 to 5 lines	1 0 -5 -1 -1 -1 -1 0 1 1 0 -3
1 sixths · below · 6 to 8 lines	0 -1 -5 0 -3 1 1 1 2 -2 1 -1
1 sixths · below · 9 to 13 lines	1 -2 -3 1 -1 -1 -1 0 2 0 -2 0
1 sixths · below · over 60 lines	0 -1 -1 0 -4 -1 0 -1 -1 0 1 0
2 sixths · above · 1 lines	-2 -1 0 1 -2 1 1 -2 -1 1 1 -1
2 sixths · above · 14 to 25 lines	0 -3 -3 -1 0 -4 0 -5 -1 -2 0 0
2 sixths · above · 2 lines	0 -1 0 -1 -1 -2 0 -3 0 0 0 0
2 sixths · above · 26 to 60 lines	1 -2 -3 -6 -4 -6 0 -1 0 -2 -1 0
2 sixths · above · 3 lines	0 -1 0 -6 0 -2 0 -3 -1 -1 0 0
2 sixths · above · 4 to 5 lines	-1 -1 -1 1 -4 -3 1 -2 0 0 2 -2
2 sixths · above · 6 to 8 lines	0 0 -1 -5 0 -3 0 -2 0 0 1 -1
2 sixths · above · 9 to 13 lines	2 -2 -2 -2 1 -1 -3 -4 -1 -2 -1 1
2 sixths · above · over 60 lines	2 -2 0 -3 -6 -2 -1 -4 -1 -2 -2 2
2 sixths · around · 0 lines	2 1 -4 -2 2 0 -2 -2 1 -1 0 0
2 sixths · below · 1 lines	-1 -1 -3 -2 3 -3 -1 0 -1 -2 2 0
2 sixths · below · 14 to 25 lines	0 -3 0 -3 -2 -2 1 -1 0 0 -1 0
2 sixths · below · 2 lines	0 0 -2 0 1 -5 -1 0 -1 -2 1 1
2 sixths · below · 26 to 60 lines	0 -4 -1 -2 0 0 0 -1 0 -1 -1 0
2 sixths · below · 3 lines	0 -2 -1 -3 0 -3 0 0 2 0 -1 0
2 sixths · below · 4 to 5 lines	1 -2 1 0 -3 2 -1 0 0 1 -2 -1
2 sixths · below · 6 to 8 lines	-1 -1 1 -2 2 -1 1 -1 -1 -1 1 1
2 sixths · below · 9 to 13 lines	0 -1 1 1 -2 0 -2 -1 0 0 -1 1
2 sixths · below · over 60 lines	0 -1 -1 -4 1 -4 0 -1 0 -1 0 0
3 sixths · above · 1 lines	3 0 0 -7 0 0 -3 -6 1 -1 -3 3
3 sixths · above · 14 to 25 lines	1 -2 -2 -6 1 -4 -1 -3 -1 -3 0 1
3 sixths · above · 2 lines	-1 -1 0 -6 2 -3 0 -2 1 0 0 0
3 sixths · above · 26 to 60 lines	1 -4 -3 -3 -5 -6 0 -4 -1 -3 -1 1
3 sixths · above · 3 lines	2 -1 0 3 0 -3 -4 -1 1 0 -2 1
3 sixths · above · 4 to 5 lines	1 -1 -1 -3 0 -1 -2 -1 0 -2 0 0
3 sixths · above · 6 to 8 lines	-2 -1 -1 -6 1 -2 1 -1 1 -1 2 -3
3 sixths · above · 9 to 13 lines	0 -2 -1 -7 -1 -4 1 -2 0 -2 1 0
3 sixths · above · over 60 lines	0 -3 1 -6 -2 -4 1 -3 -1 -3 1 0
3 sixths · around · 0 lines	0 -1 -4 -2 1 -1 -2 -1 1 -1 -1 1
3 sixths · below · 1 lines	-2 2 -2 -3 2 -7 0 0 0 1 -1 -1
3 sixths · below · 14 to 25 lines	-1 1 0 -4 0 -6 1 -1 -2 1 1 -1
3 sixths · below · 2 lines	-2 -1 -2 3 1 1 -3 0 -1 3 -2 -1
3 sixths · below · 26 to 60 lines	-3 2 1 0 0 -5 1 0 -1 3 0 -1
3 sixths · below · 3 lines	-1 2 -2 -5 2 1 -2 0 -1 1 -1 -1
3 sixths · below · 4 to 5 lines	-1 2 0 -3 1 0 -1 0 -1 -1 -1 2
3 sixths · below · 6 to 8 lines	1 0 -1 -3 2 0 -3 0 0 -2 2 0
3 sixths · below · 9 to 13 lines	1 2 1 -4 -5 -5 -1 -1 0 -1 0 1
3 sixths · below · over 60 lines	-1 -3 -2 -1 -1 -4 1 -1 0 -1 1 -1
4 sixths · above · 1 lines	-1 -1 0 -4 1 1 0 -2 -1 -2 0 1
4 sixths · above · 14 to 25 lines	0 -2 -1 -4 0 -2 0 -2 -1 -2 0 1
4 sixths · above · 2 lines	0 0 0 2 -1 -1 -2 0 0 0 -2 2
4 sixths · above · 26 to 60 lines	2 -3 -1 -5 -6 -2 -1 -2 0 -3 -2 2
4 sixths · above · 3 lines	1 0 0 -3 -1 -1 -1 -1 0 0 -1 1
4 sixths · above · 4 to 5 lines	-1 0 0 -5 2 -1 -1 -1 -1 1 1 -1
4 sixths · above · 6 to 8 lines	-2 -1 -1 1 -2 -1 2 -1 -2 -2 1 -1
4 sixths · above · 9 to 13 lines	-1 -1 -1 -4 -1 -1 1 -1 -1 0 1 -1
4 sixths · above · over 60 lines	0 -1 -1 -4 -1 -2 2 -1 -1 0 2 -1
4 sixths · around · 0 lines	-1 0 0 0 1 -1 -1 -3 0 -1 0 0
4 sixths · below · 1 lines	-4 0 1 -2 0 2 1 0 -1 0 0 0
4 sixths · below · 14 to 25 lines	1 -1 -1 0 0 -3 -1 0 0 0 -2 1
4 sixths · below · 2 lines	0 3 -2 -3 -4 0 1 0 -1 0 0 1
4 sixths · below · 26 to 60 lines	-3 2 1 0 0 -3 0 0 -2 2 -2 0
4 sixths · below · 3 lines	-1 0 1 -3 -5 0 4 0 -2 -2 3 0
4 sixths · below · 4 to 5 lines	2 1 0 -5 -4 0 -2 0 0 0 -1 1
4 sixths · below · 6 to 8 lines	-1 -1 -1 -3 -1 1 2 0 1 -1 1 0
4 sixths · below · 9 to 13 lines	-1 0 -2 -1 1 -2 0 0 0 -2 2 0
4 sixths · below · over 60 lines	-1 0 -3 0 0 -1 -1 0 1 -1 -1 0
5 sixths · above · 1 lines	1 0 0 -3 0 -1 -2 -2 0 0 -1 1
5 sixths · above · 14 to 25 lines	-1 0 -1 -2 -1 -1 1 0 0 -1 1 -1
5 sixths · above · 2 lines	-3 0 0 -2 1 0 2 -1 0 0 3 -2
5 sixths · above · 26 to 60 lines	2 -1 -1 -2 -3 -1 -1 -1 1 -1 -1 1
5 sixths · above · 3 lines	1 0 0 -2 1 0 -2 0 -1 0 0 1
5 sixths · above · 4 to 5 lines	1 -1 0 -2 -6 0 0 0 -1 -1 1 -1
5 sixths · above · 6 to 8 lines	2 -1 0 -2 -5 -1 0 -1 -1 -2 2 -2
5 sixths · above · 9 to 13 lines	-1 0 0 -2 -1 0 1 0 0 0 0 0
5 sixths · above · over 60 lines	-1 -1 0 -1 -3 -1 2 0 0 -1 1 -2
5 sixths · around · 0 lines	-3 2 2 -3 1 -4 0 -1 -1 2 0 -3
5 sixths · below · 1 lines	-2 3 -4 -7 -1 -4 2 0 0 0 0 0
5 sixths · below · 14 to 25 lines	-3 1 0 1 -1 -1 0 0 -1 2 -1 0
5 sixths · below · 2 lines	-2 1 0 0 -1 -3 -1 0 1 -1 -1 0
5 sixths · below · 26 to 60 lines	-2 3 0 1 0 -1 -2 0 0 2 -2 -2
5 sixths · below · 3 lines	4 -1 -1 -5 -2 -2 -2 0 3 -1 -2 1
5 sixths · below · 4 to 5 lines	-1 0 0 -6 -1 -3 1 0 0 -1 2 -1
5 sixths · below · 6 to 8 lines	0 0 2 -6 0 -2 -2 0 1 1 0 -1
5 sixths · below · 9 to 13 lines	-1 0 0 -6 3 -3 -1 0 -1 1 -1 0
5 sixths · below · over 60 lines	-2 1 0 0 2 -1 0 0 -3 2 0 -1
over 5 sixths · above · 1 lines	0 -1 0 2 2 -3 -3 0 0 1 -3 3
over 5 sixths · above · 14 to 25 lines	0 -2 0 -2 -7 -4 0 -2 -2 -2 1 1
over 5 sixths · above · 2 lines	0 0 0 -3 -1 -3 0 0 0 0 -1 0
over 5 sixths · above · 26 to 60 lines	-1 -3 -1 -3 -3 -2 1 -3 -2 -1 0 1
over 5 sixths · above · 3 lines	-2 0 0 -9 3 1 0 -2 0 -1 1 -1
over 5 sixths · above · 4 to 5 lines	-2 0 0 -9 1 -3 2 -2 -1 1 0 0
over 5 sixths · above · 6 to 8 lines	-1 -1 0 -9 1 -3 0 -2 -1 1 -1 1
over 5 sixths · above · 9 to 13 lines	-1 -1 0 0 -2 -3 2 -2 -2 1 1 0
over 5 sixths · above · over 60 lines	-1 -2 -1 -3 -1 -3 1 -1 -4 -2 0 1
over 5 sixths · around · 0 lines	-3 0 0 -5 1 -4 1 -5 -1 -1 0 1
over 5 sixths · below · 1 lines	0 2 -7 -2 -1 -2 0 0 -2 0 0 0
over 5 sixths · below · 14 to 25 lines	-1 1 -4 0 1 -5 -1 0 0 0 0 -1
over 5 sixths · below · 2 lines	-1 1 -5 -2 -1 0 2 0 1 0 0 -2
over 5 sixths · below · 26 to 60 lines	0 2 2 -1 -5 -5 -2 0 -1 0 0 -1
over 5 sixths · below · 3 lines	-2 1 -1 -2 0 -6 1 0 -1 1 -1 1
over 5 sixths · below · 4 to 5 lines	-2 0 2 -1 2 0 -2 0 1 0 -1 -1
over 5 sixths · below · 6 to 8 lines	-2 4 -1 0 -4 -2 -1 0 -1 1 2 0
over 5 sixths · below · 9 to 13 lines	0 1 2 -2 -2 -1 1 0 0 0 0 -1
over 5 sixths · below · over 60 lines	1 1 -2 -1 0 -3 -1 0 0 -1 0 -1
# lines like it above × lines like it below
0 · 0	0 -2 0 1 3 1 0 1 1 0 0 0
0 · 1	1 -2 -3 -1 0 -2 1 -2 0 -1 0 0
0 · 2	0 -2 -2 0 -4 -3 3 -2 1 -1 0 0
0 · 3 to 4	1 -5 -1 -2 -6 -2 0 -8 -1 0 -1 1
0 · 5 to 8	1 -3 1 -3 -4 -2 0 -2 1 0 -1 0
0 · over 8	0 -3 -1 -4 -8 1 1 -3 0 0 0 0
1 · 0	0 -2 0 2 -1 0 0 -3 0 0 0 0
1 · 1	0 -2 -1 1 -1 -1 1 -1 0 1 -1 1
1 · 2	1 -3 -1 -3 -3 -3 0 -4 1 0 -1 -1
1 · 3 to 4	1 -3 -1 -1 -4 -1 0 -2 -1 1 -1 2
1 · 5 to 8	1 -3 -4 -4 -5 -5 1 -1 1 -1 0 0
1 · over 8	2 -3 -2 -11 -6 0 0 -1 2 -1 1 -2
2 · 0	-2 -1 1 -1 0 0 2 -6 0 0 1 -1
2 · 1	-1 1 0 0 -2 -4 0 -3 -1 3 -1 0
2 · 2	2 -4 -1 -3 -4 -1 -1 -2 -1 0 -1 2
2 · 3 to 4	0 -4 -4 -5 1 -5 0 -1 -1 1 1 0
2 · 5 to 8	1 -3 -2 -9 -3 -3 1 -1 1 0 0 -1
2 · over 8	2 -3 -2 -9 -5 -3 0 -1 0 -1 1 -1
3 to 4 · 0	2 -4 0 -1 0 -2 -1 -5 0 2 -2 1
3 to 4 · 1	-1 -3 -7 -5 -2 -2 2 -2 -1 -1 1 1
3 to 4 · 2	1 -4 -4 -5 -4 -3 2 -2 0 -1 0 1
3 to 4 · 3 to 4	0 -3 -4 -3 -2 -5 1 -2 0 1 1 -1
3 to 4 · 5 to 8	2 -3 -2 -10 -2 -3 0 -1 1 0 0 0
3 to 4 · over 8	3 -2 -2 -11 -5 -3 0 -1 0 0 1 -1
5 to 8 · 0	1 -1 0 -3 -3 -4 2 -3 -1 0 1 1
5 to 8 · 1	1 2 -3 -6 -2 -5 0 0 2 0 -1 0
5 to 8 · 2	2 -3 -3 -5 -1 -4 1 -1 2 -1 1 -2
5 to 8 · 3 to 4	1 -3 -2 -8 -2 -3 0 -1 0 0 -1 0
5 to 8 · 5 to 8	2 -2 -2 -10 -6 -3 -1 -1 2 0 1 -3
5 to 8 · over 8	1 -3 -2 -9 -7 -3 1 -1 -1 0 1 0
over 8 · 0	0 0 -4 1 -10 -8 0 -2 2 0 0 -1
over 8 · 1	4 -4 -3 -5 -7 -5 1 -1 -1 -2 1 1
over 8 · 2	4 -3 -2 -5 -5 -3 0 -1 0 -1 0 0
over 8 · 3 to 4	2 -2 -3 -7 -5 -4 1 -1 0 -1 1 0
over 8 · 5 to 8	2 -3 -3 -14 -7 -4 1 -1 0 0 0 0
over 8 · over 8	1 -3 -2 -7 -6 -4 2 -1 0 -1 1 1
# lines like it above × lines like it below × size
0 · 0 · 0 to 1 words	0 -5 -6 2 -3 1 -2 2 1 1 -1 -1
0 · 0 · 14 to 18 words	0 -1 -2 1 1 -6 0 -1 -2 0 1 0
0 · 0 · 19 to 25 words	0 -1 1 0 1 -4 0 -1 0 1 0 1
0 · 0 · 2 to 3 words	-1 -3 -2 1 -1 0 0 -2 0 0 0 -1
0 · 0 · 4 to 6 words	0 -3 -2 0 0 1 1 -2 0 -1 1 0
0 · 0 · over 25 words	0 -1 0 0 1 -2 1 -3 0 -1 1 0
0 · 1 · 0 to 1 words	1 -5 -2 -1 -8 0 0 -6 -1 -1 0 1
0 · 1 · 14 to 18 words	0 -1 -5 -1 -1 -2 0 -1 -1 -1 -1 2
0 · 1 · 19 to 25 words	0 -2 -2 -6 0 -2 1 1 -1 -2 1 0
0 · 1 · 2 to 3 words	0 -1 -6 0 -1 -3 0 -2 -1 2 1 0
0 · 1 · 4 to 6 words	0 -1 2 0 -2 -2 -1 -1 1 2 -1 -1
0 · 1 · 7 to 13 words	1 -1 0 -3 0 -5 -1 -4 1 -1 0 0
0 · 1 · over 25 words	-2 -2 -1 -1 1 -2 1 -2 -1 -1 1 -1
0 · 2 · 0 to 1 words	-2 -4 -2 -1 -7 -2 3 -2 0 0 0 0
0 · 2 · 14 to 18 words	1 0 -1 -1 -5 -1 0 0 0 1 -2 1
0 · 2 · 19 to 25 words	1 0 -3 -3 -3 -1 1 0 1 -2 -1 1
0 · 2 · 2 to 3 words	0 -1 -3 -2 -5 -1 1 0 -1 2 1 -2
0 · 2 · 4 to 6 words	1 -1 -3 -1 0 -3 -1 1 1 0 -3 1
0 · 2 · 7 to 13 words	-1 -1 1 -3 0 -1 0 -2 -1 1 -1 0
0 · 2 · over 25 words	-1 -2 0 -3 -7 -1 2 -1 1 -2 0 2
0 · 3 to 4 · 0 to 1 words	2 -2 -1 0 -6 -4 0 -4 1 1 0 -1
0 · 3 to 4 · 14 to 18 words	-1 0 0 -4 -1 0 0 0 -2 1 -1 0
0 · 3 to 4 · 19 to 25 words	-2 -1 1 -2 -8 0 2 0 0 -1 1 0
0 · 3 to 4 · 2 to 3 words	0 -2 -2 -2 -3 -1 0 -2 -1 0 1 0
0 · 3 to 4 · 4 to 6 words	1 -3 1 1 -4 0 -2 -2 -1 -1 -3 3
0 · 3 to 4 · 7 to 13 words	2 -2 0 -4 -2 0 -1 -2 1 0 -2 1
0 · 3 to 4 · over 25 words	0 -2 -1 -2 -3 -1 2 0 -1 -2 0 2
0 · 5 to 8 · 0 to 1 words	1 -2 -1 -5 -3 -3 1 -2 -1 1 1 0
0 · 5 to 8 · 14 to 18 words	-3 0 1 -1 1 0 2 0 -1 1 1 -1
0 · 5 to 8 · 19 to 25 words	0 0 -2 0 -5 0 2 0 0 -2 0 0
0 · 5 to 8 · 2 to 3 words	1 -2 -1 -4 -7 0 0 -1 1 -2 1 0
0 · 5 to 8 · 4 to 6 words	0 1 -1 2 -1 -3 -1 -1 0 1 -1 0
0 · 5 to 8 · 7 to 13 words	1 -3 -2 -2 -2 -1 0 -1 -1 1 0 1
0 · 5 to 8 · over 25 words	-1 -1 2 -2 -2 -1 -1 0 0 1 -1 0
0 · over 8 · 0 to 1 words	2 -1 -1 -4 -2 1 -3 -1 1 -1 0 0
0 · over 8 · 2 to 3 words	-1 -2 -1 -1 -4 1 1 -1 -1 2 0 0
0 · over 8 · 4 to 6 words	-2 -2 0 -3 -3 0 3 0 1 -3 3 -2
0 · over 8 · 7 to 13 words	1 -2 0 -2 -3 0 1 -1 0 -1 0 2
0 · over 8 · over 25 words	1 -1 0 0 -2 0 -1 0 1 -1 -1 1
1 · 0 · 0 to 1 words	0 -2 -2 -1 0 -3 1 -6 -2 1 1 -1
1 · 0 · 14 to 18 words	-1 -2 2 -2 -2 -3 1 -3 0 -1 -1 1
1 · 0 · 19 to 25 words	-3 -2 -2 -6 0 -3 2 -1 0 -1 2 -2
1 · 0 · 2 to 3 words	0 -5 -5 2 0 1 -2 -3 0 -1 0 0
1 · 0 · 4 to 6 words	0 1 0 0 -2 -2 0 -3 1 0 0 -2
1 · 0 · 7 to 13 words	0 -1 -1 2 0 1 -1 -1 0 -1 1 -1
1 · 0 · over 25 words	-1 -1 -3 1 -1 -2 1 -1 -1 -2 0 1
1 · 1 · 0 to 1 words	-2 -4 -1 0 -8 0 3 -2 1 -3 1 -1
1 · 1 · 14 to 18 words	0 0 0 -4 -2 -1 1 0 0 1 -1 0
1 · 1 · 19 to 25 words	0 -2 2 -2 -1 0 -1 -1 2 1 -2 1
1 · 1 · 2 to 3 words	-1 -3 -2 0 -3 0 1 -1 -1 1 1 0
1 · 1 · 4 to 6 words	1 -2 0 0 -3 -1 0 0 0 0 -1 0
1 · 1 · 7 to 13 words	-2 1 -3 0 1 -1 0 -3 0 0 0 0
1 · 1 · over 25 words	-1 -1 -4 -2 -6 -1 3 0 1 -2 1 0
1 · 2 · 0 to 1 words	5 -1 -1 -3 -4 -5 -2 -2 1 2 -2 -1
1 · 2 · 14 to 18 words	0 -1 1 -2 -1 0 0 0 -1 1 1 -1
1 · 2 · 19 to 25 words	1 0 -2 0 -1 0 -1 0 0 0 -2 2
1 · 2 · 2 to 3 words	-1 0 -1 -1 -3 0 1 0 -1 -1 2 0
1 · 2 · 4 to 6 words	2 -4 1 -2 0 -4 -2 -1 1 1 -2 0
1 · 2 · 7 to 13 words	-2 -1 0 -4 -1 -4 2 -1 -1 0 0 0
1 · 2 · over 25 words	0 -1 -2 -1 -1 -1 1 0 -1 1 -1 0
1 · 3 to 4 · 0 to 1 words	-1 -1 -1 -3 -4 -2 2 -2 -1 1 1 1
1 · 3 to 4 · 14 to 18 words	0 -1 -2 -2 0 0 0 0 0 0 0 0
1 · 3 to 4 · 19 to 25 words	-1 -1 -2 0 -1 0 1 0 0 -1 1 0
1 · 3 to 4 · 2 to 3 words	0 -2 -1 2 -3 -5 -1 -1 -1 -1 -1 2
1 · 3 to 4 · 4 to 6 words	2 -3 -2 -4 -1 1 -1 -1 -1 -1 0 0
1 · 3 to 4 · 7 to 13 words	1 1 0 -3 -4 -2 0 -1 -1 1 -1 1
1 · 3 to 4 · over 25 words	-1 -1 -1 -1 -9 -1 2 0 0 -1 0 0
1 · 5 to 8 · 0 to 1 words	2 -1 -1 -9 -2 -2 -1 -1 -2 2 0 0
1 · 5 to 8 · 19 to 25 words	-1 0 0 0 -2 0 1 0 0 0 1 -1
1 · 5 to 8 · 2 to 3 words	3 -1 0 -10 -4 -2 0 -1 2 -3 0 0
1 · 5 to 8 · 4 to 6 words	-2 -1 0 1 0 -2 2 0 1 0 1 -2
1 · 5 to 8 · 7 to 13 words	2 -1 -2 0 -5 -1 -1 0 0 -1 -1 2
1 · 5 to 8 · over 25 words	-1 0 -3 -1 -1 0 2 0 0 -1 0 0
1 · over 8 · 0 to 1 words	5 -2 0 -7 -1 -2 -3 -1 0 0 0 0
1 · over 8 · 2 to 3 words	2 -1 0 -8 -3 1 0 0 3 -1 -1 -2
1 · over 8 · 4 to 6 words	-2 -1 0 -3 -2 0 2 0 -1 0 1 -2
1 · over 8 · 7 to 13 words	0 -1 0 -1 -3 0 0 0 -1 -2 0 1
1 · over 8 · over 25 words	1 0 -1 0 -1 0 -1 0 0 0 -2 2
2 · 0 · 0 to 1 words	-1 -1 -2 1 -1 -10 2 -2 1 -3 0 0
2 · 0 · 14 to 18 words	-1 -2 -1 -3 2 -1 0 1 0 0 -1 1
2 · 0 · 19 to 25 words	-1 -1 2 -2 -2 -1 0 -3 2 3 -1 -1
2 · 0 · 2 to 3 words	-2 1 -4 0 0 -1 1 -1 -1 2 2 -2
2 · 0 · 4 to 6 words	-1 -1 -7 -3 -2 0 2 -3 1 -2 1 -2
2 · 0 · 7 to 13 words	0 -2 2 -2 1 1 -2 -3 2 2 -2 0
2 · 0 · over 25 words	-1 -1 -1 -2 -3 -1 2 -2 0 0 1 0
2 · 1 · 0 to 1 words	1 1 -1 -2 -4 -5 -2 -1 1 1 0 -2
2 · 1 · 14 to 18 words	0 -2 -1 -2 -4 0 2 0 -1 2 1 -2
2 · 1 · 19 to 25 words	1 0 -1 0 -3 0 1 0 0 1 -1 1
2 · 1 · 2 to 3 words	-2 -4 -1 1 2 0 0 -1 0 -1 1 0
2 · 1 · 4 to 6 words	-1 -1 -2 3 -3 -5 -1 -1 0 2 -3 1
2 · 1 · 7 to 13 words	-1 2 0 -5 -2 -4 1 0 -1 2 1 -1
2 · 1 · over 25 words	-2 -1 1 -1 -7 0 3 0 0 2 0 -1
2 · 2 · 0 to 1 words	1 -1 -1 -1 -3 -3 0 -1 -1 -1 2 1
2 · 2 · 14 to 18 words	0 -1 -1 -2 1 0 -1 0 0 0 -1 1
2 · 2 · 19 to 25 words	0 0 -1 0 -2 0 0 0 0 -1 -1 1
2 · 2 · 2 to 3 words	3 -2 -1 1 -2 -1 -4 0 0 0 -4 0
2 · 2 · 4 to 6 words	2 -2 -2 -2 -4 0 0 -1 -1 -2 0 2
2 · 2 · 7 to 13 words	2 -2 0 -4 -3 1 -2 -1 1 1 -2 1
2 · 2 · over 25 words	0 -1 -3 -1 -8 0 1 0 0 -1 -1 1
2 · 3 to 4 · 0 to 1 words	1 -1 -1 -9 -3 -2 1 -1 -1 1 1 0
2 · 3 to 4 · 14 to 18 words	-2 0 0 0 1 0 2 0 0 0 1 -1
2 · 3 to 4 · 19 to 25 words	1 -1 -2 0 1 0 -2 0 -1 2 -1 0
2 · 3 to 4 · 2 to 3 words	2 -2 -1 -5 -6 -2 1 0 -1 0 1 1
2 · 3 to 4 · 4 to 6 words	-1 -1 -1 0 2 -2 0 0 1 -1 1 -1
2 · 3 to 4 · 7 to 13 words	1 -1 -1 -2 -3 -1 0 -1 -1 0 -1 1
2 · 3 to 4 · over 25 words	-1 0 -2 -1 1 -1 0 0 0 -1 2 -1
2 · 5 to 8 · 0 to 1 words	3 -1 -1 -7 -2 -1 -2 0 -1 2 1 0
2 · 5 to 8 · 2 to 3 words	1 -1 0 -7 -3 -2 1 -1 0 0 0 0
2 · 5 to 8 · 4 to 6 words	-1 0 0 -2 -2 0 1 0 1 0 1 -1
2 · 5 to 8 · 7 to 13 words	1 -1 -1 -2 -4 0 0 0 1 0 -1 0
2 · over 8 · 0 to 1 words	6 -2 0 -6 -1 -1 -3 0 1 0 1 -1
2 · over 8 · 2 to 3 words	1 -2 0 -6 -2 -1 1 0 2 -1 0 -1
2 · over 8 · 4 to 6 words	-1 0 0 -2 -2 0 2 0 -2 1 1 -1
2 · over 8 · 7 to 13 words	1 0 -1 -2 -3 0 0 0 -2 1 0 0
2 · over 8 · over 25 words	1 0 -1 0 0 0 -1 0 0 -1 -2 2
3 to 4 · 0 · 0 to 1 words	-1 0 -1 0 -7 0 2 -1 -1 1 -1 0
3 to 4 · 0 · 14 to 18 words	1 -2 -2 -2 -4 0 0 0 -1 0 -1 1
3 to 4 · 0 · 19 to 25 words	-1 0 -2 -1 0 0 1 -3 0 0 -1 0
3 to 4 · 0 · 2 to 3 words	1 0 0 -6 0 -8 1 -1 -1 1 1 1
3 to 4 · 0 · 4 to 6 words	1 -3 -4 -1 -2 -2 -1 -2 1 0 -2 1
3 to 4 · 0 · 7 to 13 words	0 -4 1 -2 0 -1 0 -2 0 0 0 0
3 to 4 · 0 · over 25 words	0 -1 1 -1 1 -1 0 -1 -1 2 -1 1
3 to 4 · 1 · 0 to 1 words	-2 -1 -1 0 -5 -6 3 -1 -2 0 3 1
3 to 4 · 1 · 14 to 18 words	-1 0 -2 -1 1 0 0 0 0 0 2 -3
3 to 4 · 1 · 2 to 3 words	0 -3 -1 -3 0 -3 0 -1 1 -3 0 0
3 to 4 · 1 · 4 to 6 words	-2 1 -2 -3 -1 2 1 -1 -1 0 1 0
3 to 4 · 1 · 7 to 13 words	3 -3 -3 -4 -3 -2 -1 -1 0 -1 -1 1
3 to 4 · 1 · over 25 words	1 0 -2 -1 -3 0 0 0 0 -2 -1 1
3 to 4 · 2 · 0 to 1 words	0 -1 -1 -4 -3 -2 2 -1 0 0 1 0
3 to 4 · 2 · 2 to 3 words	0 -2 -1 -3 -6 -3 2 0 0 -2 1 1
3 to 4 · 2 · 7 to 13 words	2 -3 -3 -3 -6 -1 0 -1 -1 0 -2 2
3 to 4 · 2 · over 25 words	-1 0 -2 -1 -6 0 2 0 0 -1 1 -1
3 to 4 · 3 to 4 · 0 to 1 words	4 -1 -1 -10 -3 -2 1 0 -1 1 2 -1
3 to 4 · 3 to 4 · 19 to 25 words	0 0 0 0 -2 0 0 0 0 0 0 0
3 to 4 · 3 to 4 · 2 to 3 words	2 -2 0 -3 -5 -2 0 -1 -1 -1 1 1
3 to 4 · 3 to 4 · 4 to 6 words	-2 -1 0 0 1 -1 1 0 2 -1 1 -2
3 to 4 · 3 to 4 · 7 to 13 words	0 -1 -2 0 -5 -1 0 -1 -1 1 0 0
3 to 4 · 3 to 4 · over 25 words	-2 0 -1 0 -1 0 2 0 1 0 1 -2
3 to 4 · 5 to 8 · 0 to 1 words	2 -1 -1 -7 -2 -1 -1 0 -2 1 0 1
3 to 4 · 5 to 8 · 2 to 3 words	1 -2 0 -7 -3 -1 1 -1 2 -2 0 -2
3 to 4 · 5 to 8 · 4 to 6 words	0 0 0 -3 -3 -1 1 0 1 1 1 -1
3 to 4 · 5 to 8 · 7 to 13 words	0 -1 -1 -2 -4 0 1 0 1 -2 0 1
3 to 4 · 5 to 8 · over 25 words	1 0 -1 0 0 0 -2 0 1 0 -2 2
3 to 4 · over 8 · 0 to 1 words	6 -1 -1 -6 -1 -1 -3 -1 1 -1 1 -1
3 to 4 · over 8 · 2 to 3 words	1 -1 0 -8 -2 -1 0 0 1 0 0 0
3 to 4 · over 8 · 4 to 6 words	-2 -1 0 -1 -2 0 2 0 -1 -1 2 -1
3 to 4 · over 8 · 7 to 13 words	1 0 0 -1 -2 0 -1 0 -2 1 -1 1
5 to 8 · 0 · 0 to 1 words	1 -3 -2 -1 -7 -7 2 -1 -2 1 1 0
5 to 8 · 0 · 14 to 18 words	1 0 -1 -1 -5 0 0 0 -1 1 0 0
5 to 8 · 0 · 19 to 25 words	1 -1 0 0 0 0 -1 0 0 -1 -1 2
5 to 8 · 0 · 2 to 3 words	0 1 2 -5 -7 -3 1 0 -1 -1 1 1
5 to 8 · 0 · 4 to 6 words	0 -1 -1 -2 1 -3 0 -1 -1 0 0 0
5 to 8 · 0 · 7 to 13 words	-1 -2 -2 -1 -6 0 2 -1 0 0 1 0
5 to 8 · 0 · over 25 words	0 -1 -2 -2 0 -1 0 -1 0 0 0 0
5 to 8 · 1 · 0 to 1 words	2 -1 -1 -3 -2 -2 -1 -1 0 1 0 0
5 to 8 · 1 · 14 to 18 words	-1 0 0 0 -2 0 1 0 0 0 1 0
5 to 8 · 1 · 2 to 3 words	0 1 0 -9 -5 -2 1 0 0 -1 -1 0
5 to 8 · 1 · 4 to 6 words	-1 -1 -1 -4 0 -2 0 1 2 -1 0 -1
5 to 8 · 1 · 7 to 13 words	1 -2 -2 -2 -4 -1 1 -1 0 -1 1 0
5 to 8 · 2 · 0 to 1 words	2 -1 -1 -8 0 -1 -1 0 0 1 0 0
5 to 8 · 2 · 2 to 3 words	1 -1 0 -8 -4 -1 2 0 1 -3 2 -1
5 to 8 · 2 · 4 to 6 words	-1 0 0 1 -2 -1 0 0 2 0 0 -2
5 to 8 · 2 · 7 to 13 words	0 0 -2 0 -3 0 0 0 1 -1 0 -1
5 to 8 · 3 to 4 · 0 to 1 words	2 -1 -1 -8 -2 -2 -1 -1 0 1 0 0
5 to 8 · 3 to 4 · 2 to 3 words	0 -1 0 -3 -3 -2 2 0 2 -1 1 -2
5 to 8 · 3 to 4 · 4 to 6 words	-1 0 0 -3 -2 -1 2 0 0 1 1 -1
5 to 8 · 3 to 4 · 7 to 13 words	0 0 -1 -2 -3 0 2 0 0 -1 0 1
5 to 8 · 3 to 4 · over 25 words	1 0 -1 0 0 0 -1 0 1 0 -2 2
5 to 8 · 5 to 8 · 0 to 1 words	6 -1 -1 -7 -2 -2 -1 -1 1 0 2 -2
5 to 8 · 5 to 8 · 2 to 3 words	1 -1 0 -9 -3 -2 0 0 2 0 -1 -1
5 to 8 · 5 to 8 · 4 to 6 words	0 0 0 -2 -1 0 0 0 0 -1 0 0
5 to 8 · 5 to 8 · 7 to 13 words	2 0 0 -1 -3 0 -1 0 -1 -1 -1 2
5 to 8 · 5 to 8 · over 25 words	0 0 -1 0 -2 0 0 0 0 0 -1 1
5 to 8 · over 8 · 0 to 1 words	7 -2 -1 -7 -2 -1 -3 -1 0 0 0 0
5 to 8 · over 8 · 2 to 3 words	2 -2 0 -7 -2 -2 0 0 -1 -1 0 2
5 to 8 · over 8 · 4 to 6 words	-2 0 0 -1 -2 0 2 0 1 -1 1 -2
5 to 8 · over 8 · 7 to 13 words	0 0 0 -2 -3 0 0 0 -2 1 1 -1
over 8 · 0 · 0 to 1 words	0 0 -1 0 -3 -4 0 -1 1 -2 0 0
over 8 · 0 · 2 to 3 words	-1 -1 -2 2 -6 -5 0 0 1 0 0 -1
over 8 · 0 · 4 to 6 words	-2 -1 -1 -3 -2 0 3 0 1 -1 2 -3
over 8 · 0 · 7 to 13 words	3 -1 -2 -3 -4 0 -1 0 2 -2 0 1
over 8 · 0 · over 25 words	1 0 0 0 -2 0 -1 0 1 0 -1 0
over 8 · 1 · 0 to 1 words	3 -2 -1 -3 -2 -2 1 0 -1 -1 1 1
over 8 · 1 · 2 to 3 words	3 -3 0 -4 -3 -3 2 -1 0 -2 1 0
over 8 · 1 · 4 to 6 words	0 0 0 -2 -1 0 1 0 -2 1 1 0
over 8 · 1 · 7 to 13 words	1 -1 -2 -2 -3 0 0 0 -1 -1 1 0
over 8 · 2 · 0 to 1 words	3 -1 -1 -9 -2 -1 1 0 0 0 0 0
over 8 · 2 · 2 to 3 words	3 -1 0 -2 -2 -1 0 0 1 -1 1 -1
over 8 · 2 · 4 to 6 words	-1 0 0 -2 -1 0 2 0 -1 -1 2 -1
over 8 · 2 · 7 to 13 words	2 -1 -2 -1 -2 0 0 0 -2 1 0 0
over 8 · 3 to 4 · 0 to 1 words	3 -2 -1 -2 -2 -2 0 0 1 0 0 0
over 8 · 3 to 4 · 2 to 3 words	3 -2 0 -11 -3 -2 0 0 0 -2 0 1
over 8 · 3 to 4 · 7 to 13 words	0 -1 -1 -1 -3 0 0 0 -1 1 0 0
over 8 · 5 to 8 · 0 to 1 words	4 -1 -1 -10 -3 -2 -1 -1 0 0 -2 1
over 8 · 5 to 8 · 2 to 3 words	2 -2 0 -9 -3 -2 0 -1 1 -2 1 0
over 8 · 5 to 8 · 4 to 6 words	0 0 0 -1 -2 0 0 0 2 -1 0 -1
over 8 · 5 to 8 · 7 to 13 words	-1 -1 -2 -1 -3 0 1 0 -2 1 1 -1
over 8 · 5 to 8 · over 25 words	-1 0 0 0 -1 0 2 0 0 0 0 0
over 8 · over 8 · 0 to 1 words	3 -2 -1 -9 -2 -2 -1 0 0 0 -2 1
over 8 · over 8 · 2 to 3 words	4 -3 -1 -5 -3 -3 0 -1 0 0 0 0
over 8 · over 8 · 4 to 6 words	-1 0 0 -2 -2 0 1 0 1 -1 1 -1
# symbols within 4 above × size
symbols · 0 to 1 words	2 -3 -1 -1 0 -1 -2 -2 0 -2 0 0
symbols · 14 to 18 words	-4 1 1 2 -2 0 3 1 -2 3 2 -3
symbols · 19 to 25 words	-1 3 0 -2 -1 0 0 1 -2 2 0 -1
symbols · 2 to 3 words	-4 1 -2 4 -5 0 2 -3 -1 1 1 0
symbols · 4 to 6 words	1 2 -3 0 -5 -1 -1 2 1 1 -2 1
symbols · 7 to 13 words	-2 0 0 2 -4 -4 1 3 -2 1 -2 2
symbols · over 25 words	-1 0 -1 -6 -1 -1 1 1 -2 0 0 0
# symbols within 4 below × size
symbols · 0 to 1 words	-1 -3 -1 3 0 -1 -1 1 0 -1 0 0
symbols · 14 to 18 words	0 0 1 0 0 0 -1 -1 -1 2 -1 1
symbols · 19 to 25 words	-1 0 -1 -2 0 0 0 2 1 1 0 0
symbols · 2 to 3 words	-2 -2 -1 3 -3 -5 1 0 -2 1 1 0
symbols · 4 to 6 words	-1 -3 1 0 -2 1 1 -1 -2 0 0 0
symbols · 7 to 13 words	-5 1 3 1 -4 0 1 3 -3 2 -1 0
symbols · over 25 words	-1 0 -1 -4 -2 -1 1 -2 -2 -1 1 -1
# counter within 4 above × size
counter · 0 to 1 words	0 -1 -2 -1 -1 1 1 -2 -2 -1 2 0
counter · 14 to 18 words	1 0 -2 -3 1 -1 -3 0 -1 2 -2 1
counter · 19 to 25 words	1 1 -2 1 0 0 -1 -1 -2 0 -1 2
counter · 2 to 3 words	0 1 -2 1 -3 1 -2 -1 -1 -1 1 1
counter · 4 to 6 words	1 -1 -4 -1 0 -1 -1 -2 0 0 -1 1
counter · 7 to 13 words	0 -2 1 -3 1 -6 -1 -3 0 0 0 0
counter · over 25 words	0 -2 1 -1 1 -1 -1 0 0 0 -1 2
# counter within 4 below × size
counter · 0 to 1 words	0 -1 -2 -1 -4 0 1 -4 -2 -1 1 0
counter · 14 to 18 words	2 1 -3 -4 1 0 -1 0 -1 0 0 1
counter · 19 to 25 words	0 -1 0 -2 0 -1 -1 1 1 0 -1 1
counter · 2 to 3 words	-1 0 -2 2 -3 1 -3 0 -1 1 1 0
counter · 4 to 6 words	1 -1 -3 1 2 1 -3 -3 -1 1 -1 0
counter · 7 to 13 words	2 2 -5 -4 0 -4 -5 -2 -2 1 -4 3
# item within 4 above × size
item · 0 to 1 words	-1 -6 -4 1 -5 -2 -1 -1 0 1 -1 0
item · 14 to 18 words	0 -2 2 -2 1 -2 -1 -3 -1 0 -2 0
item · 19 to 25 words	2 -1 -4 -1 0 -2 -1 -3 1 -2 -2 2
item · 2 to 3 words	0 -1 -8 1 0 -2 -2 -5 0 1 0 0
item · 4 to 6 words	-1 -2 -6 -1 -1 0 0 0 0 1 -1 0
item · 7 to 13 words	0 -4 -1 0 1 0 -1 -1 1 0 -2 0
item · over 25 words	0 -2 1 -2 -3 -3 0 -2 0 0 -1 0
# item within 4 below × size
item · 0 to 1 words	-1 -2 -3 2 -9 -3 -1 -2 0 0 0 0
item · 14 to 18 words	0 -1 1 2 1 -2 -1 -4 -1 0 -2 1
item · 19 to 25 words	1 -3 1 0 -2 -2 -1 0 2 -1 -1 1
item · 2 to 3 words	-1 -2 0 3 -1 -4 -2 -3 -1 0 -2 1
item · 4 to 6 words	0 -2 -2 -3 0 -2 0 -2 2 -2 -1 -1
item · 7 to 13 words	0 -1 -4 -2 0 -2 0 0 1 0 -1 -1
item · over 25 words	0 -2 0 1 -2 -3 0 -3 1 0 -1 0
# link within 4 above × size
link · 0 to 1 words	-1 0 0 0 -1 -4 0 0 -1 0 0 0
link · 2 to 3 words	1 -2 0 -3 0 -2 -1 0 -1 0 -2 2
link · 4 to 6 words	-1 -1 -1 -1 -5 0 2 0 0 0 -1 1
link · 7 to 13 words	-1 1 -2 -2 -2 2 0 -1 -1 1 -1 0
# link within 4 below × size
link · 0 to 1 words	0 0 0 -4 -1 -3 0 -1 0 -1 1 -1
link · 14 to 18 words	-4 0 -1 -1 -3 0 4 0 0 0 3 -3
link · 19 to 25 words	0 0 -2 -1 0 0 0 0 0 0 0 0
link · 2 to 3 words	2 -1 -1 0 -3 -1 -2 0 -1 0 -3 2
link · 4 to 6 words	-1 -1 -1 -2 -4 -2 2 0 0 -1 1 -1
link · 7 to 13 words	1 -1 -2 -4 -3 -1 1 0 1 0 0 -1
link · over 25 words	1 0 1 -1 -4 0 -1 0 0 1 -1 1
# date within 4 above × size
date · 0 to 1 words	2 -3 -7 -3 1 1 -2 0 0 1 -1 -1
date · 14 to 18 words	2 -2 2 -1 -2 -3 -3 -2 -1 1 -2 1
date · 19 to 25 words	-1 -1 1 -1 -1 -2 0 -1 -2 0 0 0
date · 2 to 3 words	0 0 -3 -2 2 0 -1 0 1 1 -1 -1
date · 4 to 6 words	0 -2 -2 -4 -3 0 1 1 -1 0 0 0
date · 7 to 13 words	0 -2 2 -3 1 0 -2 -2 2 -2 -2 0
date · over 25 words	0 -1 0 -2 2 -2 0 -3 -3 -2 -1 3
# date within 4 below × size
date · 0 to 1 words	-1 -2 -7 3 -2 0 -2 0 2 -3 -1 0
date · 14 to 18 words	0 0 0 -2 1 -2 -2 -3 -1 -1 1 -1
date · 19 to 25 words	-1 2 0 -3 -1 -2 0 -2 -1 2 -2 2
date · 2 to 3 words	-2 -1 -13 3 -1 -2 -1 -2 2 1 -2 -1
date · 4 to 6 words	0 2 -3 -3 -2 -2 1 -2 0 -1 0 0
date · 7 to 13 words	-1 3 3 -1 -5 0 -1 -1 0 -1 -1 -1
date · over 25 words	3 -1 0 -2 -2 -4 -3 -3 -1 0 -4 3
# byline within 4 above × size
byline · 0 to 1 words	3 -2 -2 -2 1 0 -6 4 -2 2 -1 0
byline · 14 to 18 words	-1 -1 -1 1 -1 -1 1 -1 -2 -1 2 -1
byline · 19 to 25 words	-1 -1 -1 -5 1 -1 1 0 1 0 0 -1
byline · 2 to 3 words	-1 -1 -5 3 -5 -4 -1 1 -3 2 1 -1
byline · 4 to 6 words	-2 -1 -8 2 0 1 -2 2 -1 2 0 -2
byline · 7 to 13 words	1 -1 -4 -1 1 -1 -3 3 -1 0 -1 0
byline · over 25 words	-4 -1 0 -7 -1 -2 3 -1 0 -2 2 -2
# byline within 4 below × size
byline · 0 to 1 words	-4 -4 -3 5 -1 -10 -3 2 2 -1 -2 0
byline · 14 to 18 words	0 0 2 -3 -2 -1 0 -1 0 -1 0 0
byline · 19 to 25 words	-1 -1 -1 0 -1 -1 1 0 1 -2 2 0
byline · 2 to 3 words	1 0 1 -2 1 -1 -2 0 1 -1 -1 1
byline · 4 to 6 words	-2 4 1 0 -5 1 -5 1 1 -1 -3 1
byline · 7 to 13 words	-2 5 1 -8 -5 2 -1 1 0 1 -1 -1
byline · over 25 words	1 -2 0 -4 -1 -1 -1 -2 2 1 -2 0
# sign-off within 4 above × size
sign-off · 0 to 1 words	-5 -1 0 5 -1 -3 -2 2 2 -2 -2 2
sign-off · 2 to 3 words	-3 1 0 4 -3 -4 -3 -2 -1 1 -3 1
sign-off · 4 to 6 words	-1 1 0 4 -4 -3 -3 -1 0 1 -3 0
sign-off · 7 to 13 words	-2 3 -2 -1 -5 -1 0 2 -1 0 -1 2
sign-off · over 25 words	-2 0 1 -1 -2 0 1 0 0 0 0 -1
# sign-off within 4 below × size
sign-off · 0 to 1 words	-3 0 0 3 -1 -1 -2 1 0 -1 -3 1
sign-off · 2 to 3 words	-3 -1 0 3 -4 -2 0 0 0 0 -2 0
sign-off · 4 to 6 words	-4 2 -1 4 -1 -2 0 2 0 2 -1 -1
sign-off · 7 to 13 words	-3 2 -1 3 -2 -1 -1 2 -2 0 -2 2
sign-off · over 25 words	-4 0 -1 -1 0 0 4 0 -1 -1 3 -2
# version within 4 above × size
version · 0 to 1 words	-3 2 0 3 -1 0 -1 -3 -2 0 -2 3
version · 2 to 3 words	-4 2 -1 4 -3 -4 -2 -2 -1 0 -1 2
version · 4 to 6 words	-4 2 -1 4 -3 -1 -2 2 -1 1 -2 1
version · 7 to 13 words	-3 2 -1 3 -2 -1 -1 3 -1 1 -1 1
version · over 25 words	-1 0 -1 0 -1 0 2 0 -1 -1 2 0
# version within 4 below × size
version · 0 to 1 words	-4 -1 0 5 -1 -2 -1 -2 0 -2 -3 3
version · 2 to 3 words	-3 0 0 3 -1 -2 -3 1 0 0 -3 2
version · 4 to 6 words	-3 -1 0 3 -3 -1 1 -1 -1 -1 0 2
# credit within 4 above × size
credit · 0 to 1 words	-2 0 -2 1 -2 1 -1 -1 0 0 -1 1
credit · 14 to 18 words	-2 2 -1 -5 2 -1 -1 -2 0 -1 0 -1
credit · 19 to 25 words	-1 2 -5 -4 1 -1 0 0 1 -3 1 1
credit · 2 to 3 words	-1 0 0 -2 -2 3 -2 -4 1 0 -1 0
credit · 4 to 6 words	-1 3 -5 2 -1 -1 -2 -7 0 -2 0 1
credit · 7 to 13 words	-3 3 1 0 1 0 -1 -4 -3 0 1 -2
credit · over 25 words	-2 -2 1 -3 -2 -2 0 -1 0 0 0 -1
# credit within 4 below × size
credit · 0 to 1 words	1 -1 -3 0 -9 0 -2 -3 0 -1 0 0
credit · 14 to 18 words	-3 -1 -2 -7 3 -1 1 1 0 0 3 -5
credit · 19 to 25 words	-1 -1 -4 0 3 -1 -2 -1 -2 -1 2 -1
credit · 2 to 3 words	-2 -1 -5 -2 0 2 0 -4 -1 0 1 1
credit · 4 to 6 words	-3 -1 -3 -1 3 0 -2 2 -1 0 1 -1
credit · 7 to 13 words	-1 -2 -1 0 2 1 -1 1 0 -2 1 0
credit · over 25 words	-1 -1 0 -7 1 -2 -1 0 0 0 0 -1
# longest of six above
0 words	2 -1 -9 1 -10 -10 -1 0 1 -1 0 0
1 words	1 -2 -1 -2 -2 -1 0 -2 0 -1 0 0
10 to 13 words	-1 -3 1 1 0 1 0 0 0 2 0 0
14 to 18 words	1 -2 2 0 -4 0 0 -3 -1 -1 0 1
19 to 25 words	0 -1 -2 1 0 -4 -1 -2 -1 0 -1 1
2 words	2 -1 -2 -2 -3 -4 0 -2 1 -1 0 1
26 to 40 words	0 -1 -5 -1 0 -1 1 0 -1 0 0 0
3 words	1 0 -3 -4 0 -5 1 -2 0 0 1 0
4 words	1 -3 -2 -2 0 -4 1 -7 0 0 0 0
41 to 70 words	1 -3 -3 -2 2 0 -1 1 -1 0 0 0
5 to 6 words	-1 -2 1 1 0 -2 0 -2 -1 2 0 0
7 to 9 words	-1 -2 0 -1 -2 -1 1 1 0 -1 0 -2
over 70 words	0 -1 -3 0 0 -1 0 -2 0 0 -1 2
# longest of six below
0 words	-1 -2 -5 -4 -8 -12 5 2 -11 -5 5 5
1 words	1 -2 0 -5 -7 -1 0 -1 0 1 -1 0
10 to 13 words	0 0 -4 -1 -1 -2 0 0 1 0 -1 0
14 to 18 words	0 -1 -2 0 -5 -5 0 -4 0 -1 0 0
19 to 25 words	-1 -1 0 1 0 -7 0 0 -1 0 0 0
2 words	1 -1 -2 -4 0 -1 -1 -1 1 0 -1 1
26 to 40 words	-1 -2 -1 0 0 -1 0 2 -1 -1 0 0
3 words	1 -3 -4 -6 1 -2 0 -1 1 0 0 0
4 words	0 -2 -1 -2 -6 0 1 -1 1 0 -1 0
41 to 70 words	0 -4 -1 -1 2 2 -1 -2 0 1 -1 -1
5 to 6 words	0 -3 0 -1 -3 1 1 -1 -1 2 0 1
7 to 9 words	-1 -3 0 1 0 -3 0 -1 1 -1 -1 -2
# longer than the six above × size
no · 0 to 1 words	0 -6 -3 0 -2 0 0 0 -1 1 1 0
no · 14 to 18 words	-1 0 -5 2 0 -5 0 -3 0 0 0 -1
no · 19 to 25 words	0 0 -2 -1 -1 -4 1 0 1 0 0 0
no · 2 to 3 words	-1 -6 -1 1 -2 0 1 -2 0 1 0 -1
no · 4 to 6 words	1 -3 0 1 0 1 0 0 -1 0 0 1
no · 7 to 13 words	-2 0 0 -1 0 0 1 0 0 1 0 0
no · over 25 words	-1 -1 -1 0 1 -1 2 -1 1 0 0 0
yes · 0 to 1 words	1 -1 -1 1 -3 -4 -1 -1 2 -1 -1 0
yes · 14 to 18 words	-2 -2 2 -5 2 -4 0 -3 0 -1 1 -1
yes · 19 to 25 words	-2 -3 1 -2 -1 -6 1 -5 0 0 1 -1
yes · 2 to 3 words	0 2 -5 -3 -3 -1 0 -1 1 -1 0 0
yes · 4 to 6 words	1 0 -4 -3 -2 -1 0 -2 0 0 0 1
yes · 7 to 13 words	-1 -1 -1 -3 -1 -2 1 0 -1 -1 0 0
yes · over 25 words	-1 -3 1 0 0 -3 2 -5 0 0 1 0
# lines without a blank line between, around it
all	-1 -6 -1 -1 0 -1 1 0 1 -1 0 0
nearly all	0 1 0 0 -4 -3 0 -1 1 0 0 0
none	0 -1 -2 -5 0 1 1 -1 0 0 1 0
up to a quarter	0 -2 0 2 1 0 0 1 0 1 0 1
up to half	0 -4 2 1 0 -1 0 -1 1 0 0 0
up to three quarters	1 -1 -3 -2 -2 -4 0 -1 -1 0 0 1
# lines above it
0	2 0 -9 2 -10 -10 0 0 0 0 0 0
1	0 -2 0 0 5 -7 -2 0 2 -1 -2 0
2	-4 4 -3 1 -1 -2 2 2 1 -1 2 -2
3 to 4	-2 3 0 -1 0 -3 0 4 0 0 0 -1
33 to 64	1 -2 0 0 0 3 0 0 0 0 0 0
5 to 8	-3 5 0 -2 1 -1 1 6 1 0 0 -2
9 to 16	-2 6 -2 0 0 -1 0 4 1 0 0 -1
over 64	1 -9 0 -2 0 -1 -1 -4 -1 -1 -1 1
# lines below it
0	-1 -2 -5 -5 -6 -12 5 1 -11 -5 5 6
1	0 2 -2 -1 -3 -7 0 1 -6 1 1 4
16 to 31	-1 4 -1 1 -2 -1 1 1 -3 -2 -1 3
2 to 3	-1 7 2 0 2 -1 -1 -1 -5 5 -1 2
32 to 63	-1 -3 3 -2 0 0 1 -1 -3 -2 0 2
4 to 7	-1 9 -1 4 -1 -5 -1 -2 -5 3 -1 3
8 to 15	-1 8 0 3 1 -5 -1 2 -3 1 -1 3
over 63	1 -9 -1 -1 1 0 0 -2 1 0 0 -1
# lines above × size
0 · 0 to 1 words	-2 -1 -1 4 -2 -3 0 0 1 -1 0 0
0 · 14 to 18 words	2 0 -4 -5 -5 0 0 0 0 0 0 0
0 · 19 to 25 words	2 -1 -2 -1 -3 0 0 0 1 -1 0 0
0 · 2 to 3 words	0 2 -1 -2 0 -4 0 0 -2 2 0 0
0 · 4 to 6 words	0 0 -2 1 -7 -3 0 0 0 0 0 0
0 · 7 to 13 words	2 0 -7 -8 -5 -2 0 0 0 0 0 0
0 · over 25 words	3 -2 -2 -1 -2 0 0 0 2 -2 0 0
1 to 3 · 0 to 1 words	0 0 -4 1 -5 -4 0 3 3 -4 -1 0
1 to 3 · 14 to 18 words	-4 2 1 -8 0 -1 2 0 -4 2 2 -2
1 to 3 · 19 to 25 words	-1 -1 0 -5 2 -1 -1 0 -2 1 0 -1
1 to 3 · 2 to 3 words	1 -1 -1 0 -3 -1 0 0 2 -2 0 -1
1 to 3 · 4 to 6 words	-3 5 -1 -1 0 -6 0 1 -2 1 1 -2
1 to 3 · 7 to 13 words	-5 1 1 -3 2 0 2 1 -4 2 3 -2
1 to 3 · over 25 words	-3 0 -2 -1 -1 -1 3 0 -2 -1 2 -1
13 to 40 · 0 to 1 words	1 -4 -7 0 -3 -1 -1 2 0 0 0 -1
13 to 40 · 14 to 18 words	-3 1 -2 1 0 -2 1 -4 0 0 -1 0
13 to 40 · 19 to 25 words	-2 2 -2 -3 0 -3 1 2 0 0 -2 2
13 to 40 · 2 to 3 words	0 -1 -3 1 -3 -1 -1 1 1 1 -1 -1
13 to 40 · 4 to 6 words	-1 0 0 -1 0 2 0 1 0 3 -1 -1
13 to 40 · 7 to 13 words	-1 5 -2 0 0 2 -1 0 0 1 -1 1
13 to 40 · over 25 words	-2 -1 0 -3 0 -2 1 0 0 -1 0 -1
4 to 12 · 0 to 1 words	0 -2 -3 -2 -1 -1 0 5 2 -1 -1 -1
4 to 12 · 14 to 18 words	-3 4 -1 -5 -1 -2 2 0 0 0 2 -4
4 to 12 · 19 to 25 words	-3 2 -2 -1 0 -2 0 1 0 0 0 -1
4 to 12 · 2 to 3 words	2 3 -7 -1 -1 0 -4 0 0 1 0 -1
4 to 12 · 4 to 6 words	-3 2 0 0 3 0 1 2 0 0 1 -3
4 to 12 · 7 to 13 words	-6 4 -3 0 3 -1 1 4 -1 1 1 -2
4 to 12 · over 25 words	-3 1 -2 -1 2 -1 1 -1 0 0 0 -4
over 40 · 0 to 1 words	1 -6 -2 0 -1 0 -1 -4 0 1 0 0
over 40 · 14 to 18 words	-1 -4 0 2 0 -6 1 -1 -1 -1 1 -1
over 40 · 19 to 25 words	0 -5 1 0 -1 -5 0 -6 1 0 0 0
over 40 · 2 to 3 words	1 -6 -1 -2 0 0 -1 -3 0 0 -1 1
over 40 · 4 to 6 words	1 -6 -2 -1 0 -1 0 -2 0 -2 -1 1
over 40 · 7 to 13 words	0 -6 1 1 -1 -2 1 -2 -1 -1 1 0
over 40 · over 25 words	0 -2 1 1 -1 -2 1 -3 0 0 0 1
# word
0	0 -3 -3 3 -2 -4 1 -4 -1 -1 1 0
0000	-2 -6 -8 5 0 -7 -3 -3 -1 0 -2 2
a	-2 0 -5 -3 5 -4 0 -8 2 1 1 -2
ab	2 -1 -3 -5 -1 -3 0 -1 -3 -2 1 2
abe	1 -2 0 -2 -3 0 0 0 0 -1 -1 1
aber	1 -1 -2 -3 -4 -3 2 -1 -2 -1 2 -1
abo	-2 2 1 -3 -3 -1 2 0 -2 -2 0 1
abonnieren	4 0 0 -4 -2 -2 -3 0 -1 0 -3 3
about	1 -2 -4 0 -1 -6 -1 -4 -1 0 0 1
above	-3 0 -1 -1 1 -2 3 0 1 1 1 -3
ac	-2 0 0 -2 0 -1 2 1 1 0 1 -1
account	4 -1 1 -5 -6 -2 -1 -1 2 -2 -1 0
across	-2 -1 1 -2 -3 0 2 0 -1 -1 1 0
ad	2 0 -1 -3 -1 -3 0 -2 0 0 1 -2
ada	3 0 0 -2 -2 -1 -2 0 1 -1 -1 1
add	2 0 -3 -6 -6 -3 4 -1 0 -1 0 0
added	1 -1 1 0 -3 0 0 1 0 1 -1 -1
additional	-3 -1 1 -3 -4 -2 1 3 -1 0 0 0
address	2 -1 -1 -3 -4 -1 -1 0 -2 -1 0 2
ade	2 0 0 -2 -3 -1 -1 0 0 1 -1 1
adresse	2 0 0 -2 -4 -1 0 -1 1 -1 -2 2
ads	3 -1 0 -2 -2 -1 -2 0 -1 1 -1 1
adu	-1 2 0 -1 -3 -1 2 -1 -1 2 1 -1
advertise	5 0 0 -6 -3 -2 -2 -1 3 -2 0 -2
advertisement	4 -1 -1 -1 -3 -5 -4 -1 -2 0 2 -2
advertising	1 0 -2 -3 1 -2 -1 0 0 -1 0 1
af	0 -1 -1 -1 -3 -1 0 -1 2 -2 1 -1
afp	-3 -3 -1 -4 1 2 0 1 -1 1 0 1
after	-1 1 0 -4 -2 -3 0 -1 -1 1 1 -1
ag	1 0 0 -3 -2 -2 -1 1 -1 1 -1 2
again	4 -1 -3 -3 -4 -1 -3 2 0 -2 -2 2
against	1 -1 0 -3 1 -1 -1 0 1 -1 0 0
agency	-2 0 -1 0 -3 1 2 0 1 -1 1 -2
ago	1 -3 -2 2 -5 -4 -3 -1 0 -2 -2 2
ah	0 -1 -1 0 -4 2 0 0 0 -2 -1 1
ahe	0 0 0 -3 -1 0 1 0 -1 -3 0 2
ahi	-2 0 0 0 2 -1 0 0 0 -1 1 0
aho	2 1 -1 0 -3 0 -2 0 -1 1 -1 0
ahu	2 -1 -1 -2 3 1 -3 0 0 0 0 0
aj	1 -2 -1 -2 -2 0 -1 1 0 -2 1 -1
ak	1 -1 0 -2 -2 -1 1 -1 0 -1 0 -1
aka	-2 0 -1 -1 1 -2 0 0 -1 0 1 -1
aktuell	0 -1 -2 3 -3 -1 -1 0 1 0 -2 2
aktuelle	3 -1 -1 -1 -5 -3 -2 0 2 -1 1 -2
aktuelles	-2 -1 -1 3 -3 -2 0 0 2 -3 0 0
al	3 -1 -1 -3 0 -1 -3 0 2 0 -2 -1
ale	-2 0 -1 -2 1 2 1 0 0 -1 1 0
alert	3 0 0 -3 -1 0 -1 0 1 -2 -2 2
alerts	4 -1 0 -4 -2 -1 -1 0 0 1 0 -1
all	1 -3 -4 -1 -2 -2 1 -5 1 -2 1 0
alle	2 0 1 -3 -2 -4 -1 -1 -1 0 0 1
allen	0 -2 -2 -2 -4 -1 1 0 1 -2 0 -1
aller	-3 3 -2 -2 -1 0 2 0 0 1 1 -2
alles	1 1 -1 -4 -2 0 -1 0 1 1 -2 0
alliance	-1 -1 -1 -3 0 2 -3 -1 1 1 -3 2
already	-1 1 -1 -3 -5 -1 2 0 0 0 1 -2
als	-4 1 -2 -6 0 -6 3 -1 0 0 4 -5
also	5 -1 -1 -5 -7 -2 -4 -2 0 -1 -3 3
am	2 -5 1 2 -4 -8 -1 -3 0 0 -2 2
an	3 -1 2 -6 -1 -8 -2 -2 0 -1 1 -1
analysis	0 -1 -2 1 -4 -2 1 -1 -2 2 0 1
and	-3 -1 -2 0 0 -3 2 -1 1 1 0 -1
andere	1 1 0 -3 -3 0 2 0 0 1 0 0
anderen	-2 0 0 0 -1 0 2 0 0 1 -1 0
android	-2 2 -1 -5 -6 -3 2 -1 -2 1 2 -1
anmelden	5 0 0 -4 -2 -1 -3 0 1 -2 -2 2
antworten	3 -1 0 -3 -2 -2 -2 -2 -1 -1 -2 2
anu	-1 1 0 -2 -2 -1 1 -1 0 -1 1 0
any	-2 0 0 -1 -3 0 3 0 0 -1 1 -1
anzeigen	3 -1 0 -2 -3 -1 -3 0 -1 1 1 -1
ap	-2 0 -2 0 -1 4 -6 -2 0 1 -3 0
app	0 -1 -2 -2 -6 -4 2 -1 0 -1 1 0
apple	1 1 -4 -4 0 1 0 -1 1 0 -1 1
apple's	0 1 0 -1 -3 0 0 0 0 0 0 0
apps	1 -2 0 -5 -2 -2 1 -1 -3 -1 0 2
apr	-2 -1 -1 3 -3 -2 0 -2 -1 1 0 0
april	0 -2 -3 0 -4 -3 -1 -1 0 -1 -1 1
ar	0 -1 -1 -2 2 -1 -1 0 1 -2 1 0
arbeit	0 1 -1 -2 1 -2 -1 0 0 2 -2 0
arbeiten	0 0 -1 -1 -2 0 1 0 1 -1 0 0
archiv	1 -1 0 1 -2 0 -2 0 2 -3 -2 1
are	0 -1 -7 -7 -1 -5 2 -4 1 0 1 -1
ari	1 -1 -1 -2 -2 -1 -1 -1 -1 -1 1 0
around	0 1 2 -3 -4 -2 1 -1 0 0 0 0
art	-4 0 0 0 -2 0 4 0 -1 -1 2 -1
article	2 -3 -1 -2 -4 -3 -2 -4 -1 2 1 -2
articles	-1 -3 1 1 -6 -3 0 -1 -1 0 0 0
as	3 -2 -5 -5 -1 -3 -2 -1 1 -1 -1 0
associated	-3 -2 -2 4 -3 0 -2 1 0 1 -2 -1
asu	-2 0 -1 2 -3 0 0 0 0 2 -2 -1
at	3 -2 -5 -3 -1 -7 -2 -4 0 -3 -1 1
ati	-1 2 -1 -2 -2 -1 -1 0 -1 2 -1 -1
atu	0 1 0 -1 0 1 -1 -2 -2 0 1 0
au	3 0 -3 -4 0 -2 -1 0 2 -1 -1 -1
auch	2 -1 -3 -6 -2 -4 -1 -2 -3 1 -1 1
audio	1 -1 -2 -1 -2 1 -1 0 0 -1 1 -2
auf	1 -2 0 -11 1 -9 -1 -6 -1 0 1 -1
aug	1 -1 -1 -1 -4 -2 0 0 1 0 1 0
aus	-2 -1 0 -4 1 -6 0 -2 1 0 -1 -1
author	-4 -2 -3 6 -7 -7 -3 -2 -2 2 -2 1
authors	-3 0 1 1 -1 0 0 0 -2 0 1 0
auto	1 0 0 1 -1 -2 -2 0 1 0 -1 0
aux	3 -1 0 -2 -1 -1 -2 -1 1 -1 -2 2
av	-2 0 1 1 -2 -3 2 -2 -1 2 1 -1
ave	-1 0 0 -1 2 0 -2 0 0 0 0 0
avec	-2 -1 -1 1 -4 -1 2 -1 -1 0 1 0
aw	1 0 0 -1 -2 -1 -1 0 0 -1 1 -1
away	0 -1 0 -2 -3 -1 1 -1 0 -1 0 0
az	0 -1 0 -3 -2 -2 1 -1 -1 -1 0 1
b	-2 -1 -1 0 -5 2 1 -1 1 -2 1 0
ba	1 -1 0 -2 -3 -1 0 0 -1 1 0 1
back	3 0 -2 -4 -5 -2 -1 -1 0 -2 0 0
based	0 -1 -1 0 -3 -1 2 0 1 -1 0 0
be	-2 -2 -4 -8 -2 -5 3 0 0 -2 1 0
become	1 -1 0 -2 -2 -1 1 0 -1 1 0 1
been	-2 -1 -2 -3 -4 -2 3 -2 -1 0 2 -1
before	-1 -1 2 -2 0 -1 1 -1 -1 0 0 0
bei	0 2 -2 -5 1 -7 0 -2 -3 2 -1 2
beim	-1 0 -2 -3 2 -3 0 0 0 -1 0 0
below	3 -1 -1 -4 -4 -3 -2 -1 -1 -2 2 -1
bereits	0 -1 -1 -2 -3 0 1 0 0 -1 0 0
besser	0 -1 0 -1 -4 -1 2 0 0 -1 1 0
best	3 0 -2 -4 -5 -1 -1 -1 -1 1 0 0
besten	0 2 -1 -2 -4 -1 1 0 0 1 2 -2
better	1 -2 -2 -4 -4 -1 1 0 0 -3 0 0
between	-3 1 -1 -2 0 -1 2 0 0 2 1 -2
big	1 1 -3 -4 1 -3 -1 -1 -1 1 0 0
bild	-1 -1 -2 -6 0 1 0 -1 0 -1 1 -2
bilder	4 0 0 -2 -2 -2 -3 0 1 0 -2 2
bin	-1 0 0 2 -4 0 -1 -1 0 0 -3 2
bis	0 -1 -2 -1 -6 -3 2 -1 2 -4 -1 0
bitte	2 -1 -1 -2 0 -1 -3 -1 -3 -1 -3 4
bleiben	-1 1 -1 -2 -3 0 1 0 -1 1 0 0
bleibt	-1 1 1 -1 2 0 -2 -1 0 1 -1 -1
blog	4 -4 -2 -2 -4 -3 0 -2 0 -2 0 2
books	-1 1 -1 -3 -2 -1 1 -1 -1 1 0 -1
breaking	4 -1 -2 -3 -4 -1 -1 -1 -1 -3 2 2
browser	1 -1 1 -3 2 -1 -1 0 -1 1 0 1
bu	-1 0 0 -1 -3 1 1 0 1 -1 0 0
business	3 -4 -3 -1 -2 -6 -1 -1 2 -2 -1 -1
but	-1 -1 0 -2 -2 -2 2 -1 -2 -1 1 1
buy	-1 -1 -1 -5 -4 -2 2 -1 -1 1 1 -1
by	-5 -6 -8 8 -2 3 -5 5 0 3 -2 -2
c	0 -1 -1 -6 0 0 1 -1 1 -2 0 0
ca	0 0 0 -2 -1 0 1 0 -1 0 0 0
call	0 -1 -2 1 -3 -1 0 0 0 1 0 -1
can	3 0 -3 -4 -6 -3 -1 0 -1 2 -4 3
can't	1 0 -1 -2 -4 -1 0 -1 2 -1 -1 0
careers	2 0 0 -3 -1 0 -1 0 1 -1 -1 1
case	2 -1 0 -2 -4 -1 -1 0 1 -1 -1 1
categories	-1 -1 0 2 -1 -1 -2 0 1 -1 -2 1
ce	1 -1 -1 -2 1 -1 0 0 -2 -1 0 2
change	1 1 -3 -4 -6 -2 2 -2 1 0 0 -1
choices	2 0 0 -3 -1 0 -1 -1 3 0 -1 -2
city	1 -1 -1 -3 0 -3 -1 -1 2 0 0 -2
click	4 -2 -3 -5 -4 -1 -2 0 1 -1 -1 0
close	5 -1 -1 -5 1 -3 -4 -1 0 0 0 -1
cnn	-3 -2 -2 2 1 1 0 -1 -1 1 0 -2
co	-4 1 1 3 -6 1 2 -2 -1 0 3 -3
com	0 -3 -4 -1 -4 -1 2 -3 1 -1 0 -1
come	1 -2 2 -1 -3 0 0 0 -1 2 -3 0
comment	5 0 -2 -3 -8 -4 -3 -2 0 -1 -4 4
comments	4 -2 1 -2 -10 -6 -4 -4 1 2 -3 1
community	2 -2 2 0 -2 -1 -2 -1 -1 0 -1 1
company	1 -2 -3 1 -3 -2 1 0 2 -3 3 -2
con	0 -1 -1 -2 0 -1 1 1 -2 3 -2 0
conditions	-1 -1 1 -2 -4 -1 2 0 -3 0 1 1
connect	2 -1 0 1 -3 -4 -1 0 -2 -2 1 1
contact	5 -2 -1 0 -4 -2 -4 0 -1 -1 -1 2
contacto	1 0 0 -1 0 0 -1 0 -2 2 -1 1
content	2 -3 1 -4 -3 -2 -1 1 0 -2 1 -1
continue	5 -2 -1 -4 -4 -2 -2 -1 1 -3 3 -1
control	2 -1 -2 2 -1 -1 -2 -1 0 2 -2 0
cookie	2 -1 0 -3 -2 -1 -1 0 0 -1 -1 1
cookies	3 -1 0 -3 -3 -1 -1 0 0 0 -1 1
copy	0 -1 -1 -5 -3 -2 1 -1 0 1 0 -1
copyright	0 -1 -2 -7 -5 3 1 -6 -1 -2 1 1
corrections	2 0 0 -1 -1 0 0 0 1 0 0 -1
could	2 3 -2 -3 -5 -2 -2 -1 0 2 -1 0
country	1 0 0 -2 -3 -1 1 0 1 -1 1 -1
credit	-6 -2 -2 0 -7 5 0 -2 -1 1 3 -3
cu	1 -1 -1 -1 -2 -1 0 0 -1 -1 0 1
culture	-1 -2 -1 1 -4 -2 0 0 0 -1 1 0
d	0 -2 -2 -4 -2 2 1 -1 1 -3 0 0
da	0 -2 -2 0 -4 -1 2 -1 1 -3 0 1
dabei	-1 -1 -2 -2 1 0 1 -1 1 -2 0 1
daily	-1 -2 1 1 -2 1 -2 -1 -3 0 3 0
damit	2 -2 -2 -1 2 -1 -1 0 0 -2 0 0
dank	1 -1 -1 -2 -4 -1 1 -1 1 -2 0 -2
dann	0 -1 -1 -2 -1 -1 0 -1 0 -2 -1 1
das	-1 0 3 -6 -4 -6 1 -4 0 0 1 -2
dass	0 0 -1 -1 -3 0 1 0 -1 -1 2 -1
data	0 -1 -2 -5 -2 -4 2 -1 -1 1 0 0
datenschutzerklärung	1 0 0 -2 -1 -1 -1 -1 0 -2 0 1
day	-1 -1 -2 0 2 -4 -1 -1 0 0 0 -1
days	1 0 -1 0 -4 -2 -1 -1 2 0 -1 0
dazu	1 -1 1 -1 -2 0 0 -1 -2 1 -1 1
de	0 0 -2 2 -1 -1 -1 1 -2 2 -1 1
dec	0 -1 -1 1 -2 -2 -2 -1 0 2 -2 0
december	-2 -1 -2 1 1 -3 -1 -1 -1 0 -2 1
deine	3 0 -1 -3 -4 0 -2 -1 1 -2 -1 1
del	-3 -3 -1 1 3 -4 -3 -1 1 -3 0 0
dem	2 0 -5 -3 -1 -4 -1 -2 1 -3 -2 2
den	-1 1 -6 -2 -1 -2 0 -2 0 -1 0 -1
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
der	-1 1 2 -6 -2 -12 1 -7 0 -2 0 0
derechos	3 -1 0 -1 -1 0 0 0 1 -1 -1 1
des	-2 -2 -6 -4 1 -9 2 -3 0 -4 2 -1
deutsche	3 3 -3 -1 -2 -3 -3 -1 0 0 -2 1
deutschen	-1 1 -2 -2 -5 -1 1 0 -1 0 -1 1
deutschland	2 -2 -1 -2 -9 -3 1 -2 1 -3 1 -1
di	-2 -1 -2 2 -5 -4 2 -1 1 1 0 -1
dich	1 -2 -2 -2 -4 -1 0 0 -1 -2 0 1
did	-2 1 -1 -1 -4 -1 3 0 1 -1 0 -1
didn't	-1 0 0 -2 -3 0 2 -1 0 1 1 -1
die	-1 0 0 -3 -1 -4 1 -7 1 -2 1 -1
diese	1 -1 1 -3 -4 -2 -1 0 0 -2 -1 -1
diesem	2 -1 0 0 -2 0 -2 0 -1 1 -2 1
diesen	5 0 -3 -3 -5 -2 -2 0 -2 1 0 1
dieser	1 0 1 1 -3 -2 -1 -1 -2 2 0 0
digital	3 0 -3 -1 -3 -1 -2 -2 2 0 -1 -1
digitale	1 1 -1 -3 -3 -1 1 0 1 -1 0 0
dir	3 2 -2 -2 -4 -1 -2 -2 1 0 0 -1
direkt	1 0 -1 -2 -2 0 0 0 2 1 -1 0
do	2 1 0 -3 -8 -5 -2 0 0 0 -3 3
doch	1 0 0 -1 -4 -1 0 -1 0 -1 1 -1
does	-1 2 -2 -2 -5 -1 1 0 -1 -1 0 0
doesn't	-1 1 0 0 -2 0 2 0 0 0 0 0
doing	-1 -1 2 0 1 -1 2 0 -1 0 2 -1
don't	0 -1 -3 -4 -4 -1 2 -1 1 -1 1 -1
donate	2 0 0 -2 0 0 1 0 -2 2 1 0
down	2 0 1 -5 -2 -3 -1 0 0 2 -1 0
download	3 -2 -1 -3 -3 -2 -2 0 -1 1 -2 2
dpa	-5 -3 -2 5 1 1 -3 3 1 0 -3 2
drei	-1 1 1 -2 -2 -1 -1 0 -2 1 -1 0
drucken	4 -1 -1 -5 -2 -2 -2 0 -3 3 -3 3
du	1 -1 -4 -7 -3 -3 1 -2 1 -3 -1 1
durch	0 -1 1 0 -7 -3 1 0 -1 1 -2 2
e	3 -4 -5 -3 -1 -8 -2 -4 1 -1 -2 1
early	-1 1 -2 -2 -2 -2 2 0 0 -1 0 1
eb	1 -1 0 0 -2 -1 0 0 1 -1 0 1
ec	0 -1 -1 1 -3 0 1 0 -1 0 1 -1
eca	1 -2 0 -1 -1 -1 0 0 -1 1 -3 2
ed	2 -1 -1 -3 -2 1 -1 0 2 -1 -2 0
eda	2 0 0 -1 -2 -1 -2 0 0 0 0 0
editing	0 0 -2 -2 -3 -1 -3 3 0 1 -3 2
edition	2 2 -1 -4 -1 -1 0 0 1 0 0 0
editor	-4 -3 -3 4 0 -2 1 1 1 -1 0 -1
editor's	0 2 -2 -3 -3 -2 0 0 0 2 -2 2
editorial	1 -1 -1 2 -4 -2 -4 -2 1 0 -4 1
editors	3 -1 -1 2 -4 -4 -5 0 1 -3 0 2
edt	0 -1 -1 1 -3 0 -1 -1 -1 1 -1 0
education	-4 -1 -3 3 2 -1 -1 0 2 -1 -1 -2
ef	0 0 -1 -2 2 -1 -1 0 -1 1 -1 0
eg	-1 -1 -1 -2 2 -1 -1 0 2 -1 -2 0
eh	0 -1 0 1 -2 -1 2 0 -1 -2 0 1
eigenen	-2 0 -1 -1 -1 0 3 0 0 1 0 0
ein	2 0 0 -5 -3 0 -1 -3 -1 0 1 -1
eine	-2 1 -2 1 1 1 -1 -4 -1 0 -2 2
einem	-4 -1 -1 -2 3 -1 1 -1 -2 3 0 -1
einen	2 -1 0 -4 -9 -3 0 0 -2 0 -2 2
einer	-1 -1 -3 -5 3 -3 -1 -1 -1 -1 0 1
einfach	0 1 -1 -3 -3 -1 1 -1 -1 -1 -1 1
ej	-2 1 0 1 -4 1 1 0 -2 3 1 -1
eki	2 0 0 -2 -1 -1 -1 0 0 1 -2 1
el	-2 1 -5 2 -1 -1 0 -3 0 1 -1 -1
em	1 1 -2 -3 -4 -2 1 -2 -1 0 0 1
email	3 -4 0 -1 -9 -7 -1 -2 -1 2 -2 1
emo	-1 0 0 -2 -2 -1 1 0 0 -2 1 -1
en	1 -1 1 -1 -5 -5 0 1 -1 1 -2 2
end	-1 0 -1 -3 -1 -1 0 1 1 0 -1 1
ende	0 0 0 -2 -4 -1 1 0 -2 0 2 -1
enough	0 1 -1 -2 -4 0 1 0 -1 0 0 0
entertainment	1 0 -1 -1 -2 -1 -1 -1 1 -1 -1 0
ep	0 2 -1 0 1 -2 -2 -1 0 0 -2 2
epa	-2 0 0 -1 2 1 -1 0 0 1 0 -1
epo	-3 0 0 -1 -2 -1 3 0 0 1 1 -1
er	0 0 2 -2 -1 -4 1 -2 0 -1 1 1
erfahren	1 -1 0 -1 -1 0 0 0 -1 -1 2 -1
erhalten	-1 0 0 -1 -2 0 2 0 0 0 0 0
error	2 0 0 -3 -3 -1 -1 -1 1 0 -2 2
erste	0 1 -1 -2 -3 -1 0 0 -2 2 -1 1
ersten	-2 3 -1 -2 2 0 -2 0 -3 2 -1 1
es	2 0 0 -4 -3 -5 -1 -3 -3 4 -2 1
essen	-1 1 0 -2 2 -1 -1 0 0 1 1 -1
est	1 -2 1 -1 -1 -1 -1 -2 -2 2 -2 2
et	-1 3 -3 -3 -1 0 1 -1 0 -1 -2 0
eu	1 0 -1 2 -4 -3 0 -1 0 0 0 0
euro	3 0 -1 1 -1 -1 -4 0 -1 0 1 0
europa	3 -2 0 -4 -3 1 -1 0 0 -2 -1 2
ev	2 -1 -1 -3 2 -2 -2 -1 1 -1 0 0
eve	-2 1 -1 -1 -1 1 2 0 0 -1 0 1
even	-1 0 -1 3 -4 -2 0 -1 0 2 -2 0
events	3 1 -1 -3 -3 -2 -2 0 2 -1 -2 -1
ever	-1 0 1 -2 -3 -1 1 0 0 -1 0 0
every	-1 -1 -1 -2 -4 -1 1 -1 2 -2 0 -1
ew	1 0 0 -3 -2 -1 1 0 -1 -1 0 2
exclusive	2 0 -1 -2 -2 -1 1 0 1 0 -2 0
expand	3 0 0 -3 -1 0 0 0 1 -1 0 1
ez	1 0 0 -1 -1 -1 -2 1 -3 0 1 0
ezu	0 0 -2 0 2 -2 -1 0 1 1 0 -2
f	1 1 -1 0 -4 -1 0 -2 1 -1 -1 0
fa	0 -1 0 1 1 -2 -2 0 -2 -1 0 0
facebook	6 -2 -4 -10 -5 -6 -1 -3 -1 2 0 1
family	-1 -1 0 0 2 -2 -2 0 0 -1 0 0
faq	2 -1 0 0 0 0 -1 0 -1 1 -1 1
far	1 1 0 -2 -2 -1 1 0 0 0 -1 0
fast	2 0 -1 -1 -2 0 -1 0 0 0 -1 1
fe	2 -1 -1 -2 -2 0 0 0 1 -1 -1 0
feature	2 -1 0 0 -2 -1 -2 0 0 -1 1 1
featured	0 0 0 0 -2 -2 1 0 3 -2 -1 0
features	0 -2 -1 -1 -3 -2 2 0 -1 1 0 0
feb	2 -1 -1 -2 2 -1 -1 0 0 1 -1 0
february	1 -1 0 0 -2 -1 -1 0 -2 -1 -1 2
feed	3 -1 0 -2 -1 0 0 0 -1 -2 0 1
fi	0 0 -1 1 -2 -1 0 -1 2 -2 -1 1
file	0 -1 -1 0 -1 -2 2 0 0 1 0 0
filed	-2 0 0 3 -3 -1 -2 -2 1 -1 -2 2
film	-1 -1 0 1 -2 -1 2 0 1 -1 -1 1
find	1 0 -2 2 -5 -3 -1 -1 1 -1 0 -1
finden	1 -1 -1 -1 -4 0 1 0 1 -1 -1 -1
first	3 2 -4 -3 -1 -4 -2 -3 0 0 0 1
five	2 1 -1 -2 -5 -1 -1 0 -2 1 0 1
flipboard	4 0 0 -4 -2 -2 -1 0 0 0 -1 1
folgen	2 -1 -1 -4 -3 -2 1 0 0 -3 2 1
follow	5 -3 -2 -1 -6 -6 -5 -1 0 0 -2 2
following	-4 2 -1 2 1 -1 2 -1 -2 1 0 1
food	3 -1 -1 -4 -1 -1 -1 0 2 -2 -2 0
for	0 2 -3 -6 -3 2 0 -4 -1 1 0 0
forum	1 0 0 -2 -1 0 0 0 0 -2 -1 2
foto	-1 -3 -3 -7 1 4 -5 -2 2 -1 1 -3
fotos	-4 0 0 -3 -2 3 3 0 0 1 3 -3
found	2 1 -2 -2 -5 -2 -1 0 -1 3 1 0
four	1 0 0 -1 -3 -1 1 -1 0 0 0 0
frage	-3 -1 0 -2 0 -1 2 -1 -1 -1 1 -1
fragen	1 1 -1 -3 -3 -1 0 0 0 1 0 -1
france	-1 -2 -2 -3 2 0 1 0 0 -2 0 0
free	3 0 -2 -3 -6 -4 -1 -1 0 -1 0 1
friday	3 2 -2 -3 0 -2 -2 0 2 -1 -1 1
from	-2 -1 0 -3 -1 -8 0 4 1 1 0 -2
full	0 -1 1 0 3 -4 -2 0 -2 0 0 1
future	-3 3 -2 1 -3 0 1 -1 1 0 0 -1
für	1 2 -2 -9 -1 -5 0 -4 0 0 -1 0
g	-1 1 -1 -3 0 0 1 -1 0 0 2 -2
ga	-1 -1 -2 -3 4 -1 -1 0 0 2 -2 1
galleries	2 0 0 -2 -1 0 -1 0 -1 -1 -1 1
gallery	2 -1 -1 -4 -4 -4 1 0 -1 -2 1 0
game	1 -1 -2 -4 -1 -2 0 -1 -1 -1 0 1
games	0 1 -1 -3 -2 0 1 0 1 -1 0 -1
ganz	2 0 -2 -3 1 -1 -2 -1 1 -2 0 0
ge	0 -1 -1 1 -2 -2 0 0 0 0 0 -1
gegen	0 3 -3 -2 -4 -4 0 -1 -1 0 0 1
gehen	-2 -1 -1 -2 0 2 -1 0 -1 3 -3 1
geht	2 1 -2 -2 -5 -1 -1 -1 1 -2 -1 1
gehört	0 -1 -2 -1 0 -1 2 0 1 -2 1 0
gemacht	-1 -1 0 1 -3 -1 1 0 0 -2 1 0
get	-1 -3 1 0 -3 -5 1 -3 -2 0 1 0
getting	1 2 -1 -2 1 -2 -2 -1 0 1 -2 1
getty	-6 -3 -2 -6 1 6 -5 -1 -1 0 1 -1
gi	0 0 0 -2 -1 0 1 0 1 -1 1 0
gibt	0 -1 -1 -2 1 -1 0 0 0 0 0 0
give	0 -1 0 -2 -3 -1 1 0 0 -1 0 0
global	2 -1 1 -6 2 -3 -1 -3 0 -1 -1 3
gmt	-2 -2 -1 6 -2 -3 0 -4 -1 0 0 0
go	0 3 -1 0 0 -3 -1 -1 1 0 1 -1
going	1 -1 0 -2 1 0 -1 0 -1 1 0 1
good	0 0 -2 -4 -2 -1 2 -1 -3 0 1 1
google	2 -3 -2 0 -1 -1 -4 -2 0 0 -1 -1
got	3 -1 -1 -3 -3 -1 -1 0 0 -1 -1 1
government	0 -1 -2 0 2 -1 -2 -2 -1 0 -1 1
great	-1 2 -2 -5 -3 -3 3 -1 -2 1 1 1
group	-1 -1 -1 -3 1 1 2 -1 -1 0 1 0
große	-1 1 -2 -2 0 -1 -1 0 -1 1 -2 2
gu	1 1 0 -1 -2 -1 0 0 1 -1 0 0
guide	4 2 -2 -5 -6 -2 -3 -1 2 0 -2 0
h	-2 -1 -1 0 -3 1 1 -1 1 -1 1 -1
ha	-1 1 -1 0 -4 0 2 0 -1 0 0 1
haben	2 -1 0 -3 -4 -1 1 -2 -2 0 2 -1
had	1 -1 -1 -1 -2 -1 0 1 0 0 -2 2
has	-1 -2 0 -4 0 -3 1 -2 0 1 0 -1
hat	0 -2 2 -4 0 -3 -1 -1 -2 -1 1 -1
have	-2 -1 2 -5 -4 -4 3 -2 0 0 1 -2
he	-2 -1 -1 1 -6 -1 4 1 0 -1 0 0
health	1 -3 -3 1 -6 -4 0 -1 1 -2 -1 1
helfen	1 0 1 -2 -4 -1 -1 0 1 -1 -1 1
help	1 -1 -2 -5 -7 -2 2 -2 1 -2 1 0
her	0 -1 -2 -3 1 -3 0 -1 -1 0 -2 2
here	2 -1 0 -6 -7 -3 0 -1 0 0 0 0
here's	-2 -2 1 -2 -4 -2 3 0 -1 0 1 0
heute	1 -1 1 0 -3 -2 -1 0 0 -1 0 1
hi	-2 -1 -1 -2 1 0 1 0 0 0 0 0
hidden	1 2 0 -2 -3 -1 -2 0 -3 3 -2 0
hide	3 0 0 -3 -2 -1 -1 0 -1 -2 2 0
hier	-1 -2 -4 -6 0 -3 1 -1 1 -4 1 0
high	0 0 -2 0 0 -2 0 0 -1 1 0 1
him	1 0 -1 -2 -1 0 0 0 0 0 1 -1
hinter	-1 -1 -1 -3 1 1 2 0 1 1 -1 -1
his	0 -1 -2 -3 0 -1 1 -1 0 0 0 0
ho	-1 -1 0 -2 -2 0 2 0 -1 -1 1 0
home	6 -4 0 -11 -2 -5 -1 -2 1 -2 -1 -1
hours	-1 -1 -2 1 -2 -2 0 -1 -1 -1 0 0
house	-3 1 -1 2 0 -2 0 0 -1 2 0 0
how	0 1 1 -8 -3 -6 0 -2 0 1 0 -1
html	2 -1 1 -3 -3 -2 0 0 1 -2 -1 2
http	-2 0 0 -1 -4 1 2 -1 1 1 1 -1
https	3 0 0 -5 -3 -3 -1 -1 0 0 -1 1
hu	-3 -1 -1 2 -3 -1 1 0 -1 1 0 0
i	-1 -2 1 -2 -2 -4 2 -2 0 -2 0 1
i'm	-1 -1 0 1 -3 -1 1 -1 -1 -1 0 1
ibu	-1 0 0 -2 1 -1 0 -1 1 0 2 -2
ic	0 1 0 -1 -2 0 0 0 0 0 0 0
ich	2 1 -2 -4 -2 -2 -2 -1 0 -1 0 1
ici	3 -1 -1 -3 -2 0 -2 0 1 0 -2 0
id	2 -1 0 -3 -2 -1 -1 1 0 -1 -2 2
if	1 0 -2 -1 -5 -1 0 -1 -1 -1 -1 2
ife	1 0 0 -1 -2 0 1 0 0 1 1 -1
ig	-2 -1 0 1 1 -1 -2 1 1 1 -2 0
ih	1 2 -1 1 -2 -1 -3 -1 -2 2 -3 2
ihe	-1 1 0 -1 2 -1 0 0 -2 2 0 -1
ihnen	2 -1 -2 -2 -2 0 -1 0 0 -1 -1 1
ihr	0 -2 2 -4 -5 -1 2 -2 0 0 -1 2
ihre	3 -1 -3 -3 -5 -2 -1 -1 0 -3 -1 2
ihrem	2 0 -2 -1 0 -1 -1 0 0 0 2 -2
ihren	0 0 -1 -1 -3 0 1 0 -1 -2 3 0
ihrer	1 -1 -1 -2 -3 -1 0 0 1 -1 1 -2
ij	-1 0 0 -2 -3 2 1 0 2 0 1 -1
ije	2 -2 -1 -2 1 -1 -2 0 0 -2 0 1
ik	1 0 0 -2 -1 0 -1 0 1 -1 -1 0
il	-1 -1 -1 -1 -5 -2 1 0 1 -1 0 0
ile	2 1 -2 -2 1 0 -2 0 1 0 -2 2
im	0 2 0 -2 -1 -6 0 -3 -1 2 -1 1
image	-2 -3 -2 -7 2 4 -5 -3 -1 0 2 -1
images	-3 -2 0 -7 -2 4 -3 -2 0 -1 1 0
imago	0 0 -1 -3 -3 1 -2 -1 -1 3 -2 0
immer	-3 1 -1 1 1 -2 1 0 1 0 2 -2
important	3 0 -1 0 -2 0 -3 0 0 1 -1 1
in	0 1 -3 -3 4 -10 -2 1 1 -2 -1 0
info	0 -1 0 1 -1 -1 0 0 -1 -1 -1 2
información	1 0 0 0 -1 -1 -3 1 0 0 -3 2
information	-1 0 0 2 -4 -2 0 -2 0 0 -3 3
ins	1 -1 -1 0 -4 -1 -1 0 -1 -2 0 1
instagram	0 1 -1 -2 1 0 -2 -2 -1 0 1 -1
international	-2 1 1 0 1 -2 -2 -1 1 -1 -1 0
interview	0 1 0 -1 -3 -2 2 -1 1 0 1 -1
into	0 3 -1 -5 -4 -2 1 0 0 1 0 -2
ios	3 -1 0 -2 -3 -1 -3 0 -1 0 -3 2
ip	-2 0 -1 -1 -3 0 3 0 -1 -1 2 -1
ir	0 1 -1 0 -3 -1 -1 2 0 0 0 0
ira	3 -1 0 -2 -3 1 -1 0 -1 1 -1 1
ire	1 0 0 -2 -2 -1 0 0 0 0 0 0
iri	-1 0 0 -1 -2 -1 2 0 1 -1 1 -2
is	-2 -3 1 2 -3 -3 2 -4 0 0 0 0
isa	-2 0 0 0 2 0 0 0 -1 1 -2 1
ist	1 0 -4 -1 -1 -1 0 -4 2 -2 -1 1
it	1 -1 -1 -4 -2 -7 0 -3 0 -1 -2 2
it's	0 1 -2 -4 -4 -3 1 0 0 1 -1 -1
its	0 -1 -1 0 -5 -1 1 -2 -1 0 0 0
iv	-1 0 -2 -1 -3 1 -1 0 -1 1 -2 1
iw	-3 -2 1 0 0 -2 1 0 0 1 -1 0
iz	2 -1 0 -2 -3 -2 -1 1 0 -2 1 0
j	1 0 -1 -5 2 -2 -1 0 -1 0 1 0
ja	1 -2 -1 0 -5 1 0 -2 0 0 0 0
jahr	0 -1 1 -2 -4 1 2 0 0 -1 1 -2
jahre	1 0 1 -4 0 -1 -2 0 1 1 -2 2
jahren	-2 1 0 -1 -3 0 2 0 0 -1 1 0
jan	0 -2 -2 1 -3 1 -2 -2 -2 2 -3 2
january	-1 -1 -1 1 -3 -1 1 0 -1 0 1 0
javascript	0 0 0 -3 1 -1 0 -1 0 -1 1 0
je	0 -1 0 -1 -2 -1 1 0 1 -1 0 0
jetzt	4 0 0 -1 -2 -4 -5 -2 -1 0 0 0
ji	-1 1 -2 -1 -3 -2 2 0 -1 1 0 0
job	1 -1 -2 -4 -1 1 1 0 1 -3 1 0
jobs	5 -1 -1 -4 -5 -2 -3 -1 1 -2 -1 1
join	4 -1 1 -5 -6 -2 0 -3 -1 -1 0 2
ju	-2 -1 -1 1 1 -2 1 0 0 0 -1 1
jul	1 -1 -1 0 -2 -1 0 0 0 0 0 0
july	-2 -2 -2 2 -1 -3 1 -1 -1 1 2 0
jun	0 -1 -1 0 -2 -1 1 0 0 0 1 0
june	-2 -2 -1 2 -6 -5 2 1 -2 2 1 0
just	-2 1 -1 -3 0 -2 2 -1 -1 1 2 -2
k	-1 -1 0 -2 -5 -2 3 -1 0 -2 2 -1
ka	3 0 0 -2 -2 -1 -1 0 1 -1 0 0
kann	2 -1 -2 -1 -5 -1 0 -1 0 1 -2 2
ke	1 -1 0 -2 2 -1 -2 0 1 1 0 -1
keep	3 1 -1 -2 -2 0 -2 1 -1 2 -2 1
kein	1 -1 2 -3 -5 1 -1 -1 1 -2 1 -1
keine	0 -2 1 -1 -3 -4 2 -1 -1 -1 1 0
ki	1 0 0 1 -3 -1 -1 -1 0 -1 -1 1
know	1 1 -2 -3 -4 -1 0 -1 -2 0 1 1
ko	0 1 -2 -2 -3 -1 1 -2 2 -1 0 -1
kommentieren	3 -1 0 -2 -3 -1 -2 -1 -1 -1 -2 2
kommt	-1 -1 -2 -2 0 -1 3 0 -1 -1 3 -2
kontakt	4 -1 0 -6 -3 -2 -1 -1 0 -2 -1 2
kostenlos	2 -1 -1 -1 -3 -1 -3 0 0 0 -3 1
ku	-1 0 0 0 -3 1 1 0 2 1 0 -1
kurz	0 0 0 -1 -3 -1 0 0 -1 0 -1 1
können	-1 0 -2 -3 0 -1 3 -1 1 0 0 -1
könnte	4 1 -1 -1 -3 -1 -3 0 -3 2 -1 1
kündigen	2 -1 0 0 -2 -1 -1 0 -2 -1 1 1
l	1 0 0 1 -2 -2 -2 0 0 1 -2 2
la	1 0 -1 0 -4 -2 0 -4 1 -2 -2 1
lange	-2 0 -1 -1 -3 -1 3 -2 -1 -1 1 -1
large	0 -1 -2 -1 1 -1 -1 0 1 0 0 0
las	-2 2 -4 3 -3 -2 0 -1 -1 3 -1 0
lassen	1 0 0 0 -2 0 0 0 0 0 0 0
last	-2 0 -2 1 -5 -2 2 -1 -1 -1 0 1
later	4 -1 -2 -4 -3 -1 -1 0 -2 3 -1 1
latest	0 -2 1 -3 -7 -4 1 -1 -1 -1 1 -1
le	-1 -2 -2 0 -4 -5 2 -2 0 -1 1 0
learn	-3 -1 -1 0 -3 -2 3 -2 0 0 1 -1
leben	-1 0 2 -1 -4 -2 1 -1 1 -2 -1 0
left	0 -1 -1 -4 2 -4 0 -1 1 1 1 -2
les	0 0 -2 -5 -1 -2 0 -2 -1 -1 -1 1
lesen	4 0 -2 -1 -5 -2 -4 -1 -1 0 1 -1
less	-1 -1 0 -2 1 0 0 -1 -1 1 1 -1
let	-1 0 0 0 -1 0 2 0 1 0 0 -1
let's	0 -1 0 -1 -3 0 1 0 0 -1 0 0
li	1 -1 0 -2 2 -3 -2 0 -1 -1 -1 1
liebe	1 2 0 -3 -3 -1 0 -1 -1 0 0 0
life	-1 0 -1 2 -6 -3 2 -2 0 0 2 -1
lifestyle	-1 -1 -1 2 -3 -1 -1 0 0 -1 1 0
like	1 -2 1 0 -6 -2 -1 -1 -2 -1 -3 3
likely	-1 0 0 -1 -3 0 2 -1 0 -1 3 -3
link	6 -2 -2 -7 -6 -3 -1 -1 -1 1 -3 2
linkedin	2 1 -1 -5 -5 -3 0 -1 -1 2 1 0
links	0 -1 -1 -6 -3 -2 2 -2 2 -2 0 0
lire	2 0 0 -3 -2 0 -1 -1 -1 -1 0 0
listen	5 0 2 -3 1 -1 -3 0 0 2 -2 0
live	0 -1 -2 1 -4 -1 0 -1 1 -3 3 -2
lo	3 -1 -1 1 -3 -2 -2 1 0 1 -2 -1
load	2 0 0 -2 -2 0 -1 0 -1 -1 1 0
loading	2 -1 -1 -4 2 -3 -2 0 0 2 1 -3
local	-1 -3 1 0 -5 -3 1 -1 0 -1 0 0
log	3 -1 -1 -5 -4 -2 1 0 1 -2 -2 1
login	4 -1 0 -5 -4 -3 -1 -1 2 0 -1 -1
logo	6 -2 -2 -6 -5 -3 -4 -2 1 -2 -1 1
london	0 -1 -2 1 2 -3 -2 -1 1 -1 -1 1
long	-1 -1 -2 1 2 -1 -1 0 0 0 -1 2
look	1 0 -2 -4 -1 -3 0 -1 0 -1 2 -2
looking	-1 0 0 0 -2 0 2 0 0 0 0 0
los	-2 1 1 -3 0 -1 1 -2 0 -1 1 0
love	0 -3 -1 2 -5 -3 -1 -1 3 -3 -2 1
lu	2 -1 1 -2 -3 -2 0 0 1 0 -1 -1
m	0 -2 -4 1 0 0 -2 -1 0 -1 1 0
ma	-2 1 -1 -1 -3 1 -1 -1 1 -1 0 -2
machen	0 -2 -3 3 -1 -1 -2 0 0 1 -1 1
macht	1 0 -1 -1 -4 -1 -1 0 0 -2 -1 1
made	0 0 -3 -4 1 -1 0 -1 1 1 -1 -1
magazine	2 -2 -1 -7 -5 3 -2 0 1 0 -1 -1
mail	5 -3 -1 -6 -8 -4 -3 -3 -2 1 -2 2
main	3 -2 -1 -2 -4 -2 -1 -1 1 -2 -1 -1
major	-1 1 2 -1 -3 -1 0 -1 0 0 -1 0
make	2 1 -4 -1 -6 -3 -1 -1 0 1 -2 2
makes	-1 -2 1 2 0 -1 0 0 1 0 0 0
making	2 1 -1 -2 -6 -2 -1 0 1 0 -1 -1
mal	-1 1 -1 -2 -2 0 0 0 -3 2 0 1
man	-3 0 -4 1 1 -3 0 -2 -2 2 -3 3
many	-1 -1 -1 -1 -3 -1 2 0 0 -1 2 -1
map	3 -1 0 -3 3 -3 -4 -1 0 0 -1 1
mar	0 -1 -1 0 2 -1 -3 0 -1 2 -3 1
march	-1 1 -1 -1 -4 -2 2 0 -1 -1 1 0
may	0 -3 -3 1 -2 -5 1 -2 0 -1 0 1
mayo	-2 -1 -2 3 -5 -1 -1 0 0 1 -1 -1
me	0 -2 -3 -3 -7 -3 2 -2 0 -2 0 0
means	0 -1 -2 -1 -2 0 1 0 -1 1 0 0
media	0 1 -3 0 0 1 -1 -3 1 -1 -1 1
mediadaten	3 0 0 -2 -1 0 -1 0 -1 -1 1 0
mehr	3 0 -3 -3 -3 -8 -2 -4 -2 2 1 -2
mein	0 -1 0 -5 -4 -2 2 -2 0 -2 1 0
meine	2 0 0 -3 2 -3 -4 0 1 0 0 -1
melden	2 -1 -2 0 -2 -2 -1 -1 -2 2 -1 1
menschen	1 1 0 -2 0 -1 0 0 -1 0 -1 1
menu	0 -1 -1 -8 -4 -2 1 -1 1 -3 0 -1
menü	2 -1 0 -4 -2 -1 0 0 0 -2 0 1
messenger	3 -1 0 -3 -3 -2 -1 0 -2 2 -1 1
mi	0 0 -1 -2 -2 0 1 0 -1 1 0 -1
mich	2 -1 0 -2 -4 0 0 0 1 -2 -1 2
might	3 0 0 -2 -3 -1 -2 -1 -1 0 -3 3
million	-1 0 -1 -2 -4 0 2 0 0 -1 1 -1
millionen	-1 0 0 -3 3 -1 -2 -1 -1 0 2 0
min	-3 -3 -4 6 -8 1 -4 -1 1 3 -4 0
minute	-1 -1 0 5 -3 -1 -2 0 1 0 -1 0
minutes	-1 -2 -1 2 -3 -2 1 0 -1 -2 1 -1
mir	1 -1 0 -2 -3 -1 2 -1 1 -1 0 -1
mit	-3 -1 -2 -7 3 -2 2 -5 -1 1 0 -1
mo	2 -1 0 -3 -2 -2 1 0 1 -2 2 -2
mobile	5 -1 -1 -6 -4 -2 -3 -1 1 -3 -1 1
mode	2 -1 -1 0 -1 -1 -1 0 2 -2 1 -2
mon	-2 -1 0 1 -2 0 1 0 -1 1 0 0
monday	-1 2 -1 2 -3 -1 -2 0 0 1 0 0
money	1 -3 -1 0 1 -1 -2 0 -1 0 -2 2
month	-2 -1 1 -2 -2 0 1 0 -1 0 1 0
months	0 -1 -1 0 -3 -1 0 0 -2 -1 0 0
more	2 -3 -1 1 -2 -3 -1 -6 -1 1 0 0
most	2 -2 2 2 -7 -3 -2 -2 2 -1 0 -1
movies	3 -1 0 -2 -2 0 -2 0 0 0 0 0
mu	-2 0 -1 1 1 0 1 0 -2 1 -1 2
much	-2 -1 1 -1 -2 -1 2 0 -1 1 1 -1
mundo	-2 -1 0 2 -1 0 0 0 0 -1 0 1
music	-1 -1 -1 -3 -1 -1 1 0 1 -1 1 -1
muss	-1 1 -3 2 -4 -2 1 0 0 1 -1 0
must	1 1 -3 -3 -5 -1 1 -1 -1 1 0 0
my	-1 0 -1 -6 -1 0 1 -2 1 -1 0 0
más	4 -1 -1 -2 -3 -2 -4 -1 -2 2 -3 2
möglich	-2 2 -1 -1 -2 0 2 0 -1 2 0 -1
müssen	0 1 -1 -2 -4 -1 1 0 0 0 0 1
n	0 -1 0 1 -3 1 -2 0 1 2 -2 -1
na	4 2 -1 -4 -4 -3 -2 -2 1 -2 -3 3
nach	0 -1 -2 -4 -5 -5 3 -3 0 -2 0 1
name	2 0 0 -4 -2 -2 -1 -1 1 -1 -2 2
national	-1 -2 1 1 -3 1 0 -1 -3 1 0 1
navigation	4 -1 0 -7 -3 -1 0 0 -1 1 -1 1
ne	0 -1 0 -3 2 -1 -2 0 0 0 -1 1
near	0 -2 -2 -1 2 0 0 0 1 -1 -1 1
need	0 2 -3 -2 -3 -3 1 -1 0 1 -1 -1
net	1 1 -2 -4 0 -3 1 -2 1 -1 1 -1
network	0 -1 0 -3 2 -1 0 1 0 -2 1 1
neu	1 -1 -1 -3 2 -1 -2 0 1 0 -1 0
neue	4 1 -2 -6 -3 -4 -2 -2 1 -1 0 -1
neuen	0 -2 -2 -3 1 -2 -1 -1 -2 1 1 -1
neues	1 0 0 -4 -5 -2 1 -1 -2 2 0 0
neueste	5 -1 0 -4 -2 -1 -2 0 0 -1 -3 1
never	-1 0 -1 -2 -3 -1 2 1 0 -1 1 0
new	2 -3 0 -6 -5 3 1 -4 0 -1 3 -2
news	3 -3 -1 2 -9 1 -6 -2 0 -3 -2 2
newsletter	5 -2 -3 -2 -3 -5 -4 -2 0 -2 0 1
newsletters	6 -1 -1 -6 -4 -2 -3 -1 0 0 -2 0
next	-1 1 0 1 -1 -6 0 -4 -1 -1 -1 2
ni	2 0 0 -1 0 0 -2 1 0 1 -2 2
nicht	0 1 0 0 -6 -4 2 -2 0 1 -1 0
nichts	-1 0 0 -1 -2 0 1 0 0 -1 1 -1
no	-2 1 -3 -1 0 -7 2 2 0 1 0 0
noch	1 -1 -3 -3 1 -2 -2 0 0 -3 0 0
nos	3 0 0 -2 -3 0 -1 0 0 -1 -1 1
not	-1 0 -3 -1 -1 -4 2 -3 0 -2 -1 2
note	-2 -1 -1 2 -4 -2 1 0 1 -1 0 1
noticias	2 -1 -1 -3 0 -2 -2 0 0 0 -1 1
nov	0 -2 -2 1 -6 -3 -3 -2 -1 0 -3 1
november	0 -2 -1 2 -7 -5 -1 -2 -2 1 -2 2
now	-1 -3 2 -2 -5 -5 1 -3 -1 -2 0 0
nu	2 0 1 -3 -2 -2 -2 0 1 1 -2 1
number	0 0 0 -1 -1 0 0 2 0 -1 -1 1
nur	0 1 -1 -2 -5 -2 1 0 -1 0 3 -3
nutzen	-2 0 0 -1 1 -1 3 0 -2 1 0 1
nutzungsbedingungen	2 0 0 -1 -1 0 0 0 -1 0 0 1
o	1 -2 0 -2 -5 1 0 -3 -1 0 1 0
ob	-1 0 0 1 -2 -1 3 -1 -1 1 2 -1
oben	0 0 0 -2 -2 0 0 0 0 0 0 0
oc	0 1 -2 -3 -3 1 1 0 1 -2 -1 2
oci	1 0 0 0 -2 0 0 0 0 0 0 0
oct	0 -2 -1 1 -4 -1 0 0 -3 4 0 -1
october	0 0 -3 -1 -4 -2 0 0 0 0 -1 0
oder	-1 0 -4 -5 2 -3 0 -2 -1 1 -1 0
of	0 0 -5 -3 2 -4 -2 -2 2 1 -1 -1
off	0 1 -2 -5 -1 -3 0 -1 -1 2 1 -1
og	0 -1 1 0 1 -3 -1 0 -1 0 1 0
oh	1 0 0 -1 -1 -1 0 -2 0 -1 0 0
oha	0 0 0 -3 1 2 -2 0 -1 -1 1 0
ohne	2 -1 -3 -4 1 -2 -3 -1 0 1 0 0
oj	0 1 0 2 -2 -1 -3 1 -1 2 -2 2
ok	3 -1 -1 -3 -2 -1 -1 0 0 0 -1 0
ol	1 2 -2 -2 0 -2 -1 0 0 1 -1 1
old	0 0 0 0 -5 -1 1 0 0 1 -1 0
olu	0 -1 2 -1 -2 0 -1 0 0 0 -1 1
om	1 -2 0 0 0 -3 0 -2 2 -2 0 1
on	1 2 -4 -1 -2 -5 -2 -8 0 2 0 -1
ona	-2 0 0 1 -1 0 2 0 0 0 1 -1
once	-2 -1 1 -1 -3 0 2 0 0 0 0 0
one	-3 -2 -1 1 -1 -1 2 -1 0 -1 2 -1
online	1 -1 0 -2 0 0 -1 -1 0 -1 -1 0
only	-2 1 0 0 -2 -1 3 0 -1 0 1 -2
ono	-1 -1 -2 -2 1 1 -2 0 -1 1 1 -1
open	1 3 -2 -3 -1 -3 -3 -1 -3 2 -1 2
opinion	1 3 -1 1 -5 -3 -3 -1 2 2 -4 -1
opinions	2 -1 -1 -1 -1 0 -1 0 1 2 -2 0
opinión	3 -1 0 -2 -1 0 0 0 0 0 0 0
opu	-4 0 0 1 1 -1 3 0 -1 -1 1 -1
or	-1 -2 -2 -5 0 -2 2 -3 1 -1 0 -1
org	1 0 0 -3 -2 1 -1 -2 1 -1 -1 1
os	1 1 0 -1 -4 -2 1 -1 -1 1 -1 1
oso	-1 0 0 -1 1 -2 1 0 0 -1 1 -1
ot	0 0 0 0 1 1 -2 0 1 2 -1 -1
other	2 -2 1 -4 -2 -3 0 -1 1 2 1 -2
our	5 -2 -4 -2 -1 -4 -4 -2 0 0 -2 1
out	1 0 -2 -7 0 -4 -1 0 2 -3 -1 0
ov	-2 1 -1 2 -2 -1 0 1 0 2 -1 1
over	3 2 -5 -6 -1 -3 -2 -3 1 1 -1 0
ovi	-1 0 0 1 -1 2 -1 0 0 -1 -1 1
ow	-1 0 -1 0 -3 -1 2 0 -2 1 2 -1
own	2 1 0 -1 -1 0 -2 -1 0 1 -3 1
owo	2 0 0 1 -2 0 -2 0 0 0 -1 1
oz	-1 -1 -1 -1 3 -2 0 0 1 3 -1 0
p	0 -1 -1 -3 2 -2 -1 -1 0 -1 0 1
pa	2 1 0 -3 -4 -2 0 -2 1 0 -1 1
page	0 -1 -2 -1 -2 -4 1 -2 1 -1 -1 0
pages	1 -2 -1 -2 -2 0 0 0 0 0 0 0
panorama	0 -1 -1 2 -2 -2 -1 0 2 -1 -1 0
paper	3 0 0 -2 -1 0 -1 0 0 -1 1 -1
par	-2 -1 -2 5 0 -5 -1 1 0 1 -2 2
para	3 0 0 -5 -6 -2 -1 -1 -2 1 -2 2
part	1 -1 -1 -4 2 -2 -2 0 1 -2 1 0
partner	1 0 -1 -2 -2 -1 1 0 0 -2 0 1
past	-1 -1 -1 -2 -3 -1 3 0 -2 1 -1 1
pdf	1 -2 -1 -6 -4 -2 1 -1 -1 0 0 0
pe	-1 -1 0 -1 -2 -1 1 -1 -1 -1 1 1
people	2 -2 -2 -4 -1 -1 -1 0 1 1 -1 -1
per	-3 -1 1 0 -5 -2 3 -1 -1 0 2 -2
permissions	2 -1 0 -2 -1 0 0 0 -1 0 -1 1
personal	2 -1 -1 -1 1 -2 -3 -1 2 -1 -1 0
photo	-5 -4 -4 -3 2 6 -4 -1 -1 3 -2 1
photos	1 2 -1 -4 -5 3 -1 -1 0 -1 -1 0
pi	0 -1 -1 -3 -2 -1 1 0 1 -1 1 -1
picture	-1 -2 -3 -5 0 2 -1 -1 -1 3 -1 -1
pinterest	4 0 -1 -5 -2 -2 -2 0 -1 1 0 1
place	-1 -1 -1 -1 2 -1 -2 0 1 -1 1 -1
play	2 0 -2 -2 -4 -3 1 0 0 1 0 0
player	-3 -1 -1 -3 1 -4 1 0 -1 -2 2 -1
please	5 -1 -2 -4 -4 -1 -3 -1 0 1 -2 2
plus	1 0 0 2 -2 -1 -2 0 1 0 -2 2
pm	0 -5 -1 3 -8 -6 -4 -2 1 1 -2 0
po	-2 -1 -1 -1 2 -2 1 0 -1 -2 2 1
podcast	2 -2 1 -2 1 -2 -2 -1 1 0 0 -1
podcasts	2 -1 0 -5 -3 -1 1 -1 1 -2 0 0
point	0 -1 -1 -2 -2 0 1 -1 -2 1 0 0
policy	6 -2 -1 -7 -3 -2 -2 -2 -1 0 -3 1
politics	-2 -2 -2 4 -4 -4 -1 -2 1 0 0 -1
politique	2 0 0 -2 0 0 0 0 0 -1 0 1
política	1 -1 -1 -2 -2 -1 2 0 0 -2 2 1
pool	2 -1 0 -2 -2 0 -2 0 -1 -1 0 1
popular	2 0 -1 0 -1 -3 -3 -1 0 0 -1 2
por	-1 -1 -4 3 -4 -3 0 2 0 1 -1 0
possible	0 1 -1 1 0 -1 -2 0 1 1 0 -1
post	0 -2 -3 -3 1 -4 1 -1 -1 0 1 -1
posts	2 -1 -1 0 -3 -2 -3 -1 -1 0 -2 2
pour	-1 -1 -2 -4 -3 -2 2 -1 0 -3 1 0
power	1 2 2 -4 -4 -3 -2 0 1 2 -1 -2
powered	2 0 -1 -4 0 -3 0 -1 -1 -1 -1 1
president	-3 -1 -2 -4 0 -1 3 -1 0 1 1 -2
press	-3 -3 -3 3 -3 1 -2 2 1 0 -2 -1
presse	1 -1 -1 1 -3 -3 -2 -1 2 -2 -2 1
prev	4 0 0 -2 -1 -1 -3 0 0 -1 1 1
previous	6 -1 0 -5 -3 -3 -3 -1 1 -1 -1 0
print	7 -2 -3 -4 -6 -1 -6 -1 -1 2 -2 0
privacy	7 -2 -1 -6 -5 -2 -3 -2 -1 1 -2 0
pro	1 -1 -1 -3 -1 -2 -1 0 0 -2 -2 2
prozent	3 1 0 -2 -3 0 -2 0 0 -1 1 -1
pu	-1 0 0 -1 -2 -2 2 -1 0 -1 1 -1
public	0 1 -1 1 -3 -1 0 -1 2 0 0 -1
published	-3 -4 -3 5 -2 -3 -3 1 -2 4 -3 1
put	-2 1 0 -1 1 0 0 -2 -1 -1 2 -1
que	1 -2 -3 -4 1 -1 -1 1 1 0 -1 0
r	0 -2 -1 -1 2 -2 0 -1 0 0 -1 0
ra	-1 -1 -1 1 -1 1 -1 -1 0 0 -2 1
ratgeber	1 0 -1 1 -2 -2 -2 0 2 -2 -1 0
read	3 -4 -4 4 -10 -6 -5 -3 -2 3 -2 2
reading	4 -2 -1 0 -5 -3 -4 0 1 0 0 1
real	1 1 -1 -5 -4 -2 2 0 0 1 0 -1
really	-2 0 -2 -2 -4 -1 2 0 1 -1 0 -1
recent	-2 0 -2 1 -3 -2 1 0 0 -1 1 0
recht	4 -1 0 -3 -3 -1 -2 -1 0 -1 -2 1
rechte	2 0 0 -2 -3 -2 -2 -1 -1 -1 -1 2
recommended	4 -1 0 -4 -2 -1 -2 -1 2 -1 -2 1
redaktion	-2 0 0 -2 -2 -4 -3 3 -1 -1 -3 4
reddit	5 -2 -1 -5 -1 -4 -3 -1 -3 3 -2 2
register	1 -1 1 -4 -3 -1 0 -1 1 -1 -1 0
registrieren	5 -1 0 -2 -2 0 -4 0 0 -1 -3 3
reisen	2 -1 0 -2 -2 0 -1 0 1 -2 0 -1
relacionados	5 0 0 -4 -2 -1 -4 -1 -1 0 -2 2
related	10 -1 -2 -9 -6 -5 -8 -2 -2 -1 -2 3
report	1 -2 -2 -3 -5 -3 -3 3 -1 1 -4 2
reported	-3 0 0 -2 -3 0 -4 4 -1 0 -3 3
reporter	-3 0 0 -1 -2 -4 -3 4 0 -2 -3 4
reporting	-5 0 0 0 -4 -2 -3 6 0 -1 -4 4
reprints	3 -1 0 -3 0 0 -1 0 -1 0 -1 2
reservados	3 0 0 -1 -2 0 0 -1 -1 0 0 1
reserved	1 -2 1 -6 -8 1 2 -4 -2 -2 2 1
reuters	-6 -2 -1 -4 3 7 -5 2 0 1 -1 -1
reviews	3 0 0 -2 -4 -1 -1 -1 1 0 -1 0
right	0 -1 -3 -4 -1 -2 2 -1 1 -1 0 0
rights	3 -2 -2 -1 -7 -1 2 -4 -1 -1 0 1
ro	-1 1 -1 1 -2 1 1 0 1 1 1 -1
rss	0 -2 -1 2 -5 -4 -2 -1 0 -1 -1 2
ru	-1 1 -1 -2 2 -2 0 0 -1 2 -1 0
run	-1 -1 0 -1 -2 -1 2 0 0 1 1 0
rund	0 2 -1 -2 -4 -1 1 0 1 0 0 0
s	0 2 -6 0 0 1 -1 -3 1 -2 1 -1
sa	-1 0 0 -2 -1 1 1 0 1 1 0 -1
sagt	0 -3 2 -3 1 -2 -2 0 2 -2 -2 1
said	-1 -1 -1 -2 -6 -1 2 1 1 -2 -1 1
save	4 -1 -2 -4 -3 -3 -1 -1 1 2 -1 -2
say	-1 -2 1 -2 -4 -1 2 1 0 -1 2 0
says	1 -2 1 -4 -2 -3 -1 -1 -2 1 0 0
schließen	4 -1 0 -4 -2 -1 -2 0 0 0 -2 1
schnell	-2 2 -1 -2 0 2 2 0 1 0 0 0
schon	-2 -1 0 -2 -4 -1 3 0 0 -2 3 -1
school	-1 1 -2 -4 2 -1 1 0 -1 2 0 0
schreiben	3 -1 0 -3 -2 -1 0 -1 -1 -1 -1 1
science	3 -2 -2 -2 -5 2 -1 -1 1 -2 0 0
screen	1 0 0 -2 -2 0 0 0 0 0 1 0
se	3 2 -2 -6 -3 -4 -1 -2 0 1 -3 3
search	0 -2 -3 -2 0 -5 -2 -1 0 1 -3 0
second	0 -1 0 -2 -4 3 0 -1 -1 -2 1 0
sections	2 0 0 -3 -1 0 -1 0 1 -1 -1 0
security	0 -1 -1 -5 -5 -3 2 0 0 -1 0 0
see	1 -2 -3 0 -7 -4 1 -1 -1 0 -1 2
seen	0 -2 1 -2 -1 -1 2 0 2 -2 -1 1
sehr	2 -1 0 -1 -3 0 -1 -1 1 -2 -1 1
sein	1 0 -3 -3 -1 -2 1 -1 -2 -2 3 -1
seine	2 0 0 -2 0 0 -2 0 0 0 0 0
seit	-2 0 1 -2 -3 -1 2 0 0 1 -1 -1
seite	1 0 -3 -3 -3 -2 -1 -1 1 0 -1 -1
selbst	-1 -2 2 -2 -3 0 2 0 0 0 0 0
sell	1 -1 -1 -3 -3 -1 1 -1 -1 0 -1 0
send	2 -1 1 -5 1 -2 -2 0 0 0 -1 1
sept	0 1 0 1 -3 -1 0 0 0 0 -1 -1
september	0 -2 -1 0 0 -2 0 0 0 -2 0 1
service	1 -1 -1 -2 -5 -3 0 0 4 -2 1 -3
services	0 -2 0 -1 1 -2 1 -1 0 -1 0 1
set	-1 2 -2 -4 -2 -2 1 -1 -1 2 -1 0
share	9 -3 0 -12 -6 -7 -4 -3 -1 1 -2 2
she	-2 0 -1 -2 -1 -2 2 -2 -1 0 1 -1
shop	1 -2 -1 -6 3 -3 -3 0 1 -2 1 -1
should	2 0 -2 -3 0 -1 -2 0 0 1 -2 1
show	4 1 -2 -5 -5 -3 -2 0 0 0 -2 2
shows	-1 -1 -2 0 1 -1 0 0 -1 -1 0 1
shutterstock	-3 -1 -1 -4 2 3 -2 0 -1 0 2 -2
si	-1 0 0 -3 -2 2 0 0 -1 -2 1 1
sich	1 2 -5 -7 -4 -4 1 -1 -2 2 0 0
sie	2 -3 -1 -4 -2 -6 0 -4 -1 -2 -1 1
sieht	-3 1 0 0 -2 0 3 0 -1 0 1 -1
sign	7 -4 1 -9 -8 -4 -4 -1 2 -3 -1 0
signal	1 0 0 -1 -2 -1 0 0 0 0 1 -1
since	2 -1 -2 -3 -4 0 2 0 -1 -1 0 1
sind	1 -2 -3 -2 0 -4 0 -2 -1 -3 -1 3
site	2 -1 -1 -6 -5 -1 1 -1 1 1 -2 -1
skip	3 -1 -1 -6 -3 -1 0 0 3 -2 -2 -1
small	1 1 -1 -4 0 -1 0 -1 0 1 -1 0
so	-1 1 -1 -2 -2 -4 1 -2 -1 0 -2 1
sobre	2 -1 -1 -2 -4 -1 -1 -1 0 0 -2 1
social	1 1 -1 -3 2 -2 -1 -1 1 0 -1 1
soll	-1 0 -1 -2 1 -1 1 0 -1 1 0 -1
sollen	-1 0 1 -2 -4 -1 3 0 -1 -2 3 -2
some	-2 0 -1 -2 -6 -1 3 -1 0 -2 1 0
something	-2 -2 -2 -2 -3 -1 4 0 -1 -1 2 -1
source	-3 -1 -1 0 3 3 0 -2 -1 1 2 -2
sources	-1 0 2 -2 -3 1 -1 0 0 2 -1 1
special	2 -1 -1 1 -2 -1 -3 0 1 -1 -1 2
sponsored	5 -1 0 -4 -2 -1 -1 0 -2 1 0 0
sport	-1 -2 -2 3 -1 -3 -2 -1 2 -4 -2 1
sports	1 0 -2 -1 -5 1 0 -1 2 -1 1 -1
springen	3 0 0 -2 -2 0 0 0 -1 1 0 0
staff	-3 -4 -3 4 -5 -4 1 -1 0 0 0 0
start	2 -2 -1 -4 -3 -1 0 0 0 -1 0 1
state	-1 1 -2 -4 1 -2 1 -1 1 -1 0 -1
states	-3 0 0 -2 -3 0 4 0 0 0 3 -3
statt	0 1 -1 -2 -3 -1 1 0 -2 0 1 0
stehen	-2 -2 1 -2 2 -1 0 0 1 -3 0 1
steht	-5 3 0 -3 4 -1 -3 0 -2 4 -2 1
still	2 1 -2 -3 -1 -1 -2 -1 0 -1 -1 1
store	1 0 -1 -5 -5 1 0 0 1 0 -1 0
stories	1 -2 -2 3 -6 -4 -3 -2 0 -3 -2 3
story	4 -2 -3 -5 -4 -5 -3 2 1 -4 0 1
su	-1 -1 -1 0 0 -2 2 0 -1 0 -1 1
submit	3 -1 0 -5 -3 -1 -1 -2 0 0 0 0
subscribe	8 -1 -1 -8 -4 -5 -5 -2 2 -1 -2 0
subscription	3 0 -1 -3 -2 0 -1 0 -1 -1 0 2
suchen	4 -2 0 -2 1 -1 -3 0 2 0 -2 0
sun	-1 -1 0 -1 -3 -1 1 0 -1 -1 1 0
sunday	1 1 -1 -4 -3 -1 1 0 -1 0 0 0
support	-1 -2 -2 -5 -5 -2 2 -1 1 -2 1 -1
sur	-2 -2 -1 1 -1 0 2 -1 -2 0 1 0
sure	-1 -1 0 -1 -3 -1 1 0 -1 -1 1 0
system	-1 -2 -2 -1 1 -1 1 -1 -2 2 -1 0
t	0 -1 -3 3 -3 1 0 -2 1 2 -1 0
ta	0 0 0 -1 -1 0 0 0 -1 2 0 -1
tag	1 2 2 -3 -5 -1 -1 0 -1 3 -2 1
tags	7 -2 -2 -5 -6 -4 -3 -4 -1 0 -4 4
take	0 -1 -2 -4 -4 -2 3 -1 1 -2 2 -1
taking	-5 -1 2 -2 -3 2 3 0 -1 1 2 0
te	2 2 0 -2 -2 0 -2 0 0 1 -2 2
team	3 -3 -3 -1 -3 -2 0 -1 -2 0 0 0
tech	1 1 -1 1 -5 -4 -1 -1 2 -2 -1 -1
technology	1 -2 -2 1 -4 -2 -1 0 3 -1 -1 0
teil	-1 1 0 -1 -1 0 2 0 -1 1 -1 1
teilen	5 -2 -2 -8 -6 -5 -2 -1 -2 1 -1 2
telegram	2 0 0 -3 -2 1 0 0 -1 -1 0 1
temas	3 -2 2 -4 -1 -1 -3 -1 1 -1 -1 3
termine	1 1 -1 -3 2 -1 -2 0 0 0 -2 2
terms	5 -2 1 -3 -5 -2 -3 -2 0 -1 -1 1
test	-1 2 0 -1 -3 0 2 0 -2 2 0 0
th	-1 2 -3 1 -5 -2 1 0 -1 2 1 -1
than	1 -2 1 -1 0 -1 -1 0 -2 1 -2 2
that	0 -1 -4 -6 -10 1 1 -1 -1 -2 1 0
that's	0 0 0 -1 -2 0 1 -1 1 0 0 -1
the	-1 0 -1 -3 -4 0 2 -2 1 1 1 -2
their	0 0 -3 -4 -4 -2 2 0 0 -2 0 0
them	-2 2 1 -3 -5 -1 2 -1 -1 0 1 0
thema	4 -1 -2 1 -5 -3 -3 0 0 -3 0 2
then	0 -1 -1 -1 -2 0 0 1 -1 -2 -1 1
there's	-1 -1 -1 0 -3 0 2 0 -1 -1 0 1
these	2 0 -2 -3 -4 -1 -1 0 1 -1 -2 2
they	-1 -2 2 -1 -3 -1 1 -1 1 1 0 -1
thing	0 0 0 -1 -3 -1 1 0 0 -1 -1 1
things	2 2 -2 -4 -4 -1 -1 0 -2 1 0 2
think	0 -1 -1 -2 -2 -1 3 -1 1 -1 0 0
this	5 -4 0 -6 -9 -7 0 3 -2 -2 1 3
three	0 0 -1 -2 -3 -1 1 0 0 -1 1 -1
through	-1 -1 0 -2 -1 0 2 0 2 -2 1 -2
thursday	1 -1 1 -1 1 -2 -2 0 1 0 -1 1
ti	-2 0 0 -3 2 -1 2 -1 0 -2 1 0
tiktok	0 0 1 -3 1 -3 -1 0 -1 1 1 -2
time	-5 -1 -4 2 0 -5 3 -1 0 0 1 -1
times	-1 -1 1 -4 -1 3 0 -2 0 -1 2 -2
tips	1 -2 -2 3 -7 -4 -1 -1 0 1 -1 1
to	1 2 -2 -8 -4 -12 1 2 1 1 0 -1
today	-1 0 -2 0 -6 -2 2 -1 0 1 1 -1
today's	3 0 0 -3 -1 0 -1 0 1 2 -1 -1
todos	3 0 0 -2 -2 0 -1 -1 -1 0 -1 1
tomorrow	2 -1 0 -1 -1 0 0 0 0 -1 -1 2
too	2 -1 -2 -2 -4 -1 -1 1 0 0 -2 1
took	1 -1 1 -1 -3 -1 0 0 1 0 0 -2
top	5 -2 -3 -5 -1 -4 -4 -3 0 -3 -2 4
topic	3 0 0 -3 -3 -1 -2 0 0 -1 1 0
topics	6 0 -1 -5 -4 -2 -4 -2 2 0 -3 2
travel	-1 -1 -2 1 -3 -2 1 0 2 -2 -1 -1
trending	1 0 0 -5 -2 -3 0 0 1 -1 0 0
trial	2 -1 0 -2 -1 -1 -1 0 -2 1 -1 1
tt	8 -1 -1 -6 -5 -9 -3 0 -5 6 -3 -3
tu	-1 -2 -1 0 3 1 -2 -1 0 0 0 1
tun	1 0 0 -1 -2 -1 0 -1 -1 1 -1 1
tweet	5 -2 -1 -9 -3 -5 -1 -1 1 0 -1 -1
twitter	4 -3 -5 0 -5 -3 -3 -3 -1 1 1 0
two	2 -1 0 -3 -4 -2 -1 -1 -2 2 -1 0
u	-2 2 1 2 -2 -6 1 -2 -1 0 1 1
ub	1 -1 0 -3 -1 -1 1 0 2 -2 0 -1
ubo	-2 -1 0 -1 -2 1 2 0 0 -2 2 -1
uc	1 0 -1 1 -2 0 -1 1 -1 0 -1 1
ud	0 0 0 -2 -2 -1 1 0 1 -1 1 -2
udo	-2 2 0 -3 -3 -1 3 -1 -1 2 2 -2
uf	0 -1 0 -2 -2 -1 1 -1 1 -1 0 -1
ug	0 -1 0 2 -3 -2 -2 1 1 0 -1 0
uge	0 0 0 -3 2 -2 -1 0 1 0 -1 0
uh	0 0 0 -2 -2 0 0 1 0 0 0 0
uha	-1 1 0 -3 1 2 -3 0 1 0 -1 0
uhr	-3 0 0 3 -1 -1 -2 0 -1 2 -1 -2
uk	1 0 -1 -2 1 -1 -1 0 1 -2 1 0
ul	-2 -1 0 0 2 -1 0 0 0 0 0 0
um	3 1 -4 -1 -2 -4 -3 -3 -2 2 -3 2
uma	-1 3 -1 -1 -3 -1 0 0 1 0 -1 -1
umi	-2 0 -1 -1 1 -1 1 0 0 0 0 0
un	1 1 -4 -6 -5 -2 0 -1 1 0 -1 0
una	2 -2 -4 -5 1 -2 -2 0 -1 1 -2 -1
und	-2 -3 -1 -4 1 -4 3 -7 0 -2 0 -2
under	-1 -1 -1 4 0 -1 -1 -3 2 -2 -1 1
une	-1 1 -2 2 -4 -2 3 0 2 -3 0 1
uns	6 -2 -1 -5 -6 -1 -4 -1 1 -4 -3 4
unser	0 0 0 -2 0 -1 2 0 0 -2 1 0
unsere	-1 -1 0 -5 -5 -1 2 0 -1 -1 0 1
unseren	-1 0 0 -1 3 0 -2 0 1 1 0 -1
unserer	0 0 0 -2 -4 -1 1 0 1 -2 -1 1
unter	1 1 -2 -3 -6 -2 1 -1 -2 1 0 0
unternehmen	2 1 -1 -3 -3 -1 1 0 -2 0 -2 2
unterstützen	2 1 0 -2 -3 -1 -1 0 0 2 -2 2
up	2 -2 0 -2 -3 -5 -2 -4 1 -1 -1 0
update	-4 1 0 4 -1 -1 -1 0 1 1 -1 -1
updated	-5 -2 1 4 -5 -3 0 1 -4 4 -1 0
ur	0 0 0 -3 -3 1 1 0 2 -1 0 -1
url	1 0 -2 0 -2 -2 0 0 -1 2 -1 0
us	6 0 -5 -5 -3 -2 -4 -3 1 0 -2 0
use	-1 0 -3 -6 -9 -2 4 -1 0 0 1 -2
used	-2 0 -1 -1 1 -3 1 0 -1 0 0 1
using	0 -2 -2 -2 -6 -1 3 0 0 -2 -1 1
ut	2 0 0 -2 -3 1 0 0 1 2 -2 0
uto	0 0 0 -2 1 0 -2 0 -2 -1 1 1
uv	-2 -1 -2 -3 1 -3 1 0 0 -2 1 0
uw	1 0 0 -1 -2 -2 0 -1 -1 0 0 1
uwe	0 0 0 -1 -2 -1 1 0 0 0 1 -1
uz	1 0 0 -2 -2 0 2 0 1 -1 -1 -1
v	1 0 -2 1 -1 2 -2 -1 -2 1 -2 2
va	2 0 0 -3 -3 -2 3 0 0 0 0 0
ver	0 -1 0 -1 3 0 -2 0 -1 1 1 -1
very	2 0 -2 -1 -4 0 1 0 -1 1 -2 1
veröffentlicht	-2 -2 0 4 -6 -3 -3 -1 -3 4 -1 0
vi	1 -1 0 -1 -3 -2 -1 0 0 1 -1 1
via	-2 -3 0 -4 -5 4 -3 -1 1 -1 0 0
vida	1 0 0 -2 2 0 -2 0 0 0 -1 1
video	1 -1 -3 -5 0 4 -3 -2 1 1 1 -2
videos	5 -1 -1 -5 -4 -2 -2 -1 -1 2 1 0
viel	2 0 -3 -3 -2 -1 -1 0 1 -1 -1 2
viele	-1 0 -2 -2 -5 -1 2 0 -2 -2 1 1
vielen	1 1 -1 -1 -2 -1 -1 -1 1 -1 -1 0
vier	-2 -2 0 2 -2 -2 3 0 -1 2 1 -1
view	1 -1 -2 1 -3 -6 -6 -3 0 1 0 -1
views	-1 -2 -2 1 -1 -1 0 0 0 0 -1 1
visit	-2 0 -1 -3 1 -1 2 0 0 2 1 -1
vo	-1 -1 -1 1 -1 2 -2 0 0 1 -2 0
vom	0 1 -3 -1 0 -4 -1 -1 1 -1 1 -1
von	-4 -4 -2 11 -4 -9 -3 0 -1 1 1 -2
vor	2 3 -3 -2 -1 -6 -3 -2 -1 2 -1 1
vorbehalten	3 0 0 -1 -2 -1 -2 -1 0 -1 -2 2
vu	-3 2 0 0 2 -1 0 0 -2 2 0 -1
w	-1 0 -1 -5 -3 0 2 -2 0 -2 1 0
wa	0 -1 0 -1 -2 0 0 0 -1 -1 1 0
want	2 -3 0 -1 -3 -1 0 -1 0 -2 0 1
war	-3 -1 1 -3 -4 -2 4 -1 -2 -1 1 0
warum	-1 3 -2 -3 -2 -1 1 0 -4 3 0 0
was	-2 0 -1 -5 -2 -5 3 -2 -1 2 0 -1
washington	0 -1 -1 0 -2 -4 1 -2 -2 -1 1 -1
watch	3 2 -2 -1 0 -3 -5 0 -1 2 -1 0
way	1 1 -1 -1 -3 0 1 0 0 -1 1 -1
we	-1 1 -3 -4 -5 -3 2 -1 -2 2 0 -1
we're	-1 0 -1 -2 0 -1 1 0 1 0 0 -1
weather	3 -2 0 -1 2 -2 -3 -1 1 -1 -1 -1
web	2 -1 -1 -4 -4 2 -1 -1 0 -2 -2 3
website	-1 0 0 1 1 -2 -1 0 -2 0 0 0
wednesday	1 0 0 0 -3 -1 -1 0 0 0 -1 1
week	2 1 -2 -5 -5 -2 0 -1 -1 1 0 -1
weg	-1 0 -1 -2 -4 -2 1 0 -1 0 0 0
wegen	0 2 -1 -3 -2 -2 2 0 -2 1 0 1
weiter	2 -1 -1 -3 0 -1 -2 0 1 -2 -3 3
weitere	4 -2 -2 0 -6 -3 -2 0 -1 0 -2 3
welche	-3 -2 1 -1 -4 -1 4 0 -1 1 2 -3
well	1 1 -1 -2 -3 0 0 0 -1 1 -1 1
welt	1 -1 -1 -2 -4 1 0 -1 2 -1 1 -2
weniger	1 -1 -1 -2 1 -1 -2 -1 0 -1 -1 1
wenn	1 -1 -2 -1 -1 -1 0 1 0 -1 0 0
wer	2 -2 -1 -4 0 -1 1 -1 2 -1 1 -3
werden	1 -2 -2 -5 -8 -3 1 -1 2 -3 2 -1
were	-2 -1 -1 -1 -1 -1 2 1 0 -1 0 0
what	-2 -1 -2 -5 -6 -5 3 0 -1 1 0 -1
what's	0 0 -4 -6 0 -2 0 -1 -1 1 0 0
whatsapp	4 -1 -1 -6 -3 -3 -2 0 -2 2 -3 3
when	0 -2 2 -3 1 -1 0 -1 1 -1 0 -1
where	-1 -1 0 -1 -4 -1 1 0 1 0 1 -1
which	-2 0 -1 -1 -4 0 3 0 1 -1 1 -1
while	-1 0 0 0 -1 0 2 0 0 0 1 -1
white	-2 -1 -1 2 -1 -4 2 -1 -2 1 2 -1
who	1 1 -1 -4 -5 -1 0 -1 2 1 -1 -1
why	0 0 -3 -5 -2 -3 1 -1 1 0 1 -1
wi	0 -1 0 2 -2 1 0 0 1 -1 1 -1
wie	0 -1 -1 -6 1 -4 0 -2 -1 -1 -1 1
wieder	0 -1 0 -1 -4 -1 1 -1 -3 0 0 1
will	-2 0 1 -2 -4 -5 2 1 -1 0 1 -1
wir	2 2 -3 -5 -2 -3 -2 -2 0 1 -2 1
wird	0 0 1 -6 0 -3 -1 -2 -1 1 0 0
wirklich	2 1 -2 -2 -4 -1 -2 0 2 -1 -1 1
wissen	1 1 -1 -5 -2 -3 2 0 1 1 -2 0
with	0 1 -1 -2 2 -9 -2 2 2 1 -1 -1
within	-1 -1 0 -1 -3 0 1 0 0 -1 1 -1
without	0 1 -1 -2 -1 -1 -1 -1 1 0 0 -1
wo	-1 1 -1 -3 1 -2 0 0 1 -3 0 0
wohnen	-1 -1 -1 1 -2 0 0 0 0 0 0 0
women	1 -1 2 -2 -2 -1 -2 0 -1 1 0 0
won't	1 1 -2 -1 -1 0 1 0 -2 2 0 0
work	1 -1 0 0 1 -1 -2 0 1 0 0 -1
working	-2 0 -1 -2 -2 -1 3 0 0 0 1 -1
world	2 -2 0 2 -2 -5 -3 -1 4 -2 -1 -3
world's	2 0 -1 -2 -3 0 -2 0 0 0 -2 2
would	0 1 -2 -1 -3 -1 1 0 0 0 0 -1
writer	-4 -3 -1 5 -4 -4 -3 2 0 3 -3 1
written	-4 -1 -1 5 -3 -5 -2 0 0 3 -2 -2
wu	-1 -1 -1 3 -3 -1 -1 0 -2 1 -1 1
wurde	0 -2 1 -2 0 -1 1 0 -2 -1 1 1
wurden	-2 0 0 0 -3 0 3 0 -1 -1 1 -1
www	-1 -1 -1 0 0 -1 1 -2 -2 2 0 -1
während	-1 0 -2 -2 2 -1 0 -1 0 -2 1 1
x	1 -2 -2 -5 0 1 1 -2 -2 -1 1 1
xing	2 0 0 -3 -2 0 -1 0 0 0 -1 1
y	0 -1 -3 -5 1 -2 1 1 -1 0 1 0
year	2 1 -1 -2 -2 -3 -2 -2 1 1 -2 1
years	3 -2 -3 -1 -6 -3 -2 -1 0 0 -1 1
yet	-2 -2 2 -1 -2 0 1 0 0 0 1 -2
you	0 -1 -2 -3 -7 -7 2 -5 0 0 0 0
you're	-1 -1 -2 -3 -3 -1 2 0 0 -1 2 0
you've	-2 0 0 -1 -2 0 3 0 -1 -1 2 -1
your	0 -1 1 -2 -7 -7 1 -3 0 -1 0 -1
youtube	4 -1 -1 -4 -5 -1 -4 -1 1 0 -1 1
z	0 1 -3 -2 1 -5 0 -2 -2 2 -1 0
za	2 1 -1 -1 -4 -3 -1 0 -1 1 -1 2
ze	1 0 -1 -2 -3 0 0 -1 -1 1 0 0
zeigt	4 0 -1 -2 -4 -2 -2 -1 1 0 -1 1
zeit	-1 1 -1 -1 -1 -2 2 0 -1 1 0 -1
zo	-2 0 0 2 1 -2 -2 0 1 0 -1 1
zu	3 -4 2 -10 -4 -6 0 -3 1 1 -2 0
zum	2 -2 2 -11 0 -7 -3 -2 2 -3 -2 1
zur	0 -1 0 -1 -3 -7 2 -3 0 -2 1 0
zurück	3 0 -1 -5 0 -2 -2 -1 0 1 -3 2
zwei	0 0 -2 -3 -6 -1 2 0 -1 0 1 1
zwischen	-2 1 -1 -3 -2 -1 3 0 -1 1 1 -1
à	1 -2 -3 -1 -1 -4 -1 -2 0 -1 -2 0
últimas	3 -1 0 -2 -1 -1 -2 0 0 -2 -1 1
über	1 2 0 -2 -3 -5 -1 -3 2 -1 -1 1
年	-2 -2 -2 1 1 -1 -1 0 -1 1 -2 1
日	1 -2 -1 1 -4 -1 -3 0 -1 2 -2 1
月	0 -2 -2 1 1 -2 -3 -1 -2 2 -3 2
# line
0	4 -3 -2 -12 -4 -5 0 -1 -1 -1 1 -1
0 0	-1 -3 -1 0 -3 -2 1 -1 -1 0 1 -1
0 0 0	0 0 0 1 -1 0 -2 0 -1 1 1 -1
0 0 0000	-3 -2 -1 6 -3 -3 -3 -2 0 2 0 -1
0 comments	6 0 0 -7 -1 -1 -2 0 0 0 -3 3
0 hours ago	1 -1 0 1 -2 -2 -2 0 -1 0 -1 1
0 november 0000	-1 -1 0 2 -1 -1 -1 0 -2 1 -1 1
0000	-4 0 0 -1 0 0 4 0 0 -2 1 0
0000 0 0 0 0	-1 0 0 2 -1 -1 -3 0 -2 3 -3 1
a	3 0 0 -1 -2 -2 -2 0 2 0 -1 -1
abonnieren	3 0 0 -2 0 -1 0 0 -1 1 -1 1
about	5 0 0 -5 0 -1 -2 0 0 0 -2 2
about us	3 0 0 -3 0 0 -1 0 -2 2 -1 1
ad choices	3 0 0 -2 0 0 0 0 2 0 0 -2
advertise	2 0 0 -1 0 0 -1 0 2 -1 0 -1
advertise with us	2 0 0 -1 0 0 0 0 2 -1 0 -1
advertisement	6 -1 0 0 -4 -5 -7 -1 -2 0 1 -1
advertising	3 0 0 -1 -1 -2 -2 0 1 -2 1 -1
afp	-5 0 0 -3 -2 4 -2 0 0 1 -1 0
aktuelles	-2 0 0 2 0 0 0 0 2 -2 0 0
android	2 0 0 -1 0 0 -1 0 -1 1 -1 0
anmelden	3 0 0 -3 0 -1 0 0 0 -1 0 1
antworten	1 -1 0 -2 -1 -2 -1 -1 -1 -1 -1 1
anzeigen	2 0 0 -1 0 -1 -1 0 -1 -1 2 0
apple	2 0 0 -2 0 0 -1 0 1 -1 -1 1
april 0 0000	-1 0 0 0 -2 -1 1 0 -1 -2 1 1
april 0000	3 0 0 -3 0 0 -2 0 0 -1 1 -1
archiv	1 0 0 1 0 1 -2 0 1 -1 -2 0
associated press	-3 0 0 4 -2 -1 -1 0 0 3 -3 0
author	5 0 0 -4 -1 -2 -2 -1 -1 1 -1 0
back to top	1 0 0 -1 0 0 0 0 -1 0 0 2
blog	0 -1 0 0 0 0 -1 0 2 -2 -1 1
books	2 0 0 -2 0 0 0 0 2 -1 0 -1
breaking news	2 -1 0 -2 0 0 -1 0 1 -1 -1 0
business	2 0 0 1 -1 -2 -3 0 3 -2 0 -2
by	-2 -1 -1 4 -1 -3 -2 -1 -1 2 0 0
careers	2 0 0 -2 0 0 0 0 0 -1 0 1
close	5 0 0 -5 -1 -2 -3 -1 0 1 0 -1
comment	5 0 0 -5 -1 -1 -1 0 0 -1 -2 2
comments	-1 -1 0 3 -2 -4 -4 -1 0 2 0 -1
company	0 0 0 -1 0 0 1 0 1 -1 1 -2
connect	2 0 0 -1 0 0 0 0 1 -1 -1 1
contact	4 0 0 -4 0 0 -1 0 -2 1 0 2
contact us	4 0 0 -3 0 -1 -1 0 1 -2 -1 1
corrections	1 0 0 -1 0 0 0 0 2 -1 0 -1
culture	0 0 0 1 0 -1 -1 0 1 -1 1 -2
datenschutzerklärung	3 0 0 -2 0 0 0 0 1 -1 0 1
december 0 0000	-2 0 0 2 -2 -1 0 0 0 0 -1 0
deportes	2 0 0 -1 0 0 0 0 -2 2 0 0
deutschland	2 0 0 -2 0 0 0 0 1 1 0 -1
donate	0 0 0 -1 0 0 1 0 -2 2 1 -1
drucken	4 0 0 -3 -1 -1 -1 0 -2 2 -1 0
e mail	2 -1 -1 -4 -2 -2 -1 0 0 0 0 1
education	-2 0 0 2 0 0 0 0 1 -1 0 -1
email	7 -1 0 -7 -1 -2 -2 -1 -3 3 -2 1
email address	3 -1 0 -1 -1 0 -3 0 -1 -1 1 0
email newsletters	1 0 0 0 0 0 0 0 2 -1 0 -2
events	0 0 0 1 0 0 0 0 1 -2 0 0
facebook	5 -1 0 -8 -2 -2 -1 -1 -2 2 1 0
faq	-1 0 0 1 0 0 0 0 -2 1 0 1
featured	3 0 0 -3 0 0 0 0 1 -1 0 0
flipboard	3 0 0 -3 -1 -1 -1 0 0 0 -1 1
follow us	3 0 0 -3 -1 -1 -1 0 0 0 -1 0
food	2 0 0 -2 0 0 -1 0 2 -1 -1 -2
getty images	-4 0 0 -4 -4 4 -2 0 -1 0 1 0
google	3 0 0 0 -1 -2 -3 0 0 2 1 -2
help	3 0 0 -2 0 0 -2 -1 1 0 1 -1
home	4 -1 -1 -6 -2 -2 -1 -1 -1 1 1 -1
instagram	3 -1 0 -2 -1 -2 -3 0 -1 -1 0 1
international	4 0 0 -3 0 0 0 0 0 -1 0 1
jetzt anmelden	2 0 0 0 -1 0 -2 0 0 0 0 0
jobs	3 -1 0 -2 0 0 0 0 1 -2 0 0
june 0 0000	0 0 0 0 -3 -1 -1 0 -2 2 -1 1
kontakt	2 0 0 -4 -1 -1 -1 0 0 -1 -2 3
latest	2 0 0 -2 0 0 0 0 1 -1 0 -1
latest news	2 0 0 -2 0 0 -1 0 -2 1 -1 1
learn more	1 0 0 -3 -1 -1 1 0 1 -1 -1 1
leben	2 0 0 -2 0 0 0 0 -1 0 0 1
lesen sie auch	3 0 0 -2 -2 -1 -3 0 -1 0 1 -1
life	2 0 0 0 -1 -1 -2 -1 1 -1 -2 0
linkedin	3 -1 -1 -6 -2 -3 -1 0 -2 1 0 0
live	-2 0 0 2 0 -1 0 0 1 0 0 0
loading	3 0 0 -3 -1 -1 -2 0 0 1 1 -2
local news	-2 -1 0 2 0 0 0 0 2 -2 0 0
log in	4 0 0 -3 -1 -1 0 0 1 -1 -1 -1
login	3 0 0 -3 0 -1 0 0 -1 1 0 0
logo	3 0 0 -2 0 0 0 -1 1 0 0 0
magazine	2 0 0 -1 0 0 -1 0 1 0 -1 -1
mail	3 0 0 -2 -1 -1 -2 -1 -2 0 -2 2
may 0 0000	0 0 0 1 -2 -1 -1 0 -1 1 -1 1
media	-2 0 0 2 0 0 -2 0 0 -1 -2 2
mehr	4 0 0 -2 -1 -1 -1 -1 -1 0 0 1
mehr zum thema	4 0 0 -3 -3 -1 -3 0 -1 1 2 -2
menu	3 -1 0 -5 -1 -1 -1 0 3 -3 -1 0
menü	4 0 0 -3 -1 0 0 0 1 -1 0 0
mobile	2 0 0 -1 0 0 0 0 0 -2 0 2
money	0 0 0 -1 2 0 -2 0 -2 2 -2 2
more	8 -1 0 -6 -2 -2 -4 -1 1 0 1 -2
most popular	2 0 0 -4 -1 -1 -1 0 -1 0 1 -1
most read	3 0 0 -4 0 0 -1 0 -1 0 -1 2
movies	1 0 0 0 0 0 0 0 0 2 0 -1
mundo	-2 0 0 2 0 0 0 0 0 -1 0 1
music	2 0 0 -2 0 0 0 0 2 -1 0 -1
nach oben	2 0 0 -1 0 0 -1 0 0 0 -1 1
name	2 0 0 -3 -1 -1 -1 -1 0 -1 -1 1
news	-3 1 -1 4 -2 -4 -3 -1 0 0 -1 0
newsletter	0 0 0 0 0 -1 -2 0 -1 0 1 0
newsletter abonnieren	1 0 0 0 0 0 -1 0 0 0 -1 2
newsletters	4 0 0 -3 0 0 0 0 0 1 0 -1
next	3 0 0 -3 -1 -1 -1 0 -2 0 1 2
november 0 0000	0 -1 0 1 -2 -1 -1 0 0 0 0 1
opinion	-1 0 0 2 -1 -1 -2 -1 1 0 -2 -1
panorama	-1 0 0 2 -1 -2 -1 0 2 -1 -1 -1
photos	2 0 0 -1 0 0 -1 0 0 0 -2 2
pinterest	2 0 0 -3 -1 -1 -2 0 -1 0 0 2
podcast	3 0 0 -3 0 0 -1 0 1 0 -1 -1
podcasts	3 0 0 -3 0 0 0 0 1 -2 1 -1
politics	-3 0 0 4 -1 -3 -3 -1 1 0 -1 0
política	3 0 0 -3 0 0 0 0 0 -1 0 1
popular	2 0 0 -1 0 0 0 0 -1 -1 -1 1
press	2 0 0 -2 0 0 0 0 2 -1 -1 0
presse	2 0 0 -1 0 0 0 0 1 -1 -1 0
print	7 -1 0 -6 -2 -4 -1 -1 -2 2 0 -1
privacy	2 0 0 -1 0 0 0 0 1 1 0 -2
privacy policy	4 0 0 -2 0 -1 -2 0 -1 1 -2 1
read more	7 -1 -1 -4 -5 -3 -6 -1 -1 1 0 0
recent posts	2 0 0 -2 0 0 -1 0 0 0 -1 1
reddit	3 -1 0 -3 -1 -1 -1 0 -2 3 -1 1
register	2 0 0 -2 0 -1 0 0 1 -1 0 0
related	3 0 0 -3 -1 -3 -2 -1 -1 -2 2 1
related articles	3 0 0 -3 -1 -1 -3 0 -1 0 -2 2
related stories	3 0 0 -2 -1 -1 -2 0 -1 0 -1 2
reuters	-5 0 0 -4 -2 5 -3 0 0 -1 1 0
reviews	1 0 0 -1 0 0 0 0 2 -1 0 -2
rss	5 0 0 -4 0 -1 -1 0 1 -2 0 0
save	4 0 0 -3 -1 -2 -1 0 -2 1 -1 1
schließen	2 0 0 -3 -1 0 -1 0 -1 0 -2 1
science	-1 0 0 1 0 -1 0 0 2 -1 0 -1
search	8 -1 0 -7 -1 -1 -1 0 0 1 -1 -1
search for	3 -1 0 -2 0 0 -1 0 2 -2 -1 1
sections	3 0 0 -2 0 0 0 0 1 -1 0 0
security	1 0 0 -2 0 -1 0 0 0 -1 0 0
see all	2 0 0 -1 0 0 -1 0 -1 -1 -1 1
service	3 0 0 -2 0 0 -1 0 2 -2 0 -1
services	0 0 0 -2 0 0 0 0 1 -1 0 0
share	4 0 0 -7 -1 -3 1 0 -4 4 0 -2
share on facebook	2 -1 0 -2 -1 0 -1 0 1 -1 -1 1
share this	3 0 0 -2 0 -1 -2 0 1 -2 0 1
shop	4 -1 0 -4 -1 -1 0 0 0 0 1 -1
sign in	4 -1 0 -3 -1 0 0 0 0 0 0 0
sign up	4 0 0 -3 -1 -1 -2 0 1 0 0 -1
site map	2 0 0 -1 -1 0 -1 0 0 0 -1 0
skip to content	4 -1 0 -3 -1 0 0 0 2 -1 -1 0
skip to main content	2 -1 -1 -3 -1 0 -1 0 1 -1 -1 0
social media	2 0 0 -2 0 0 0 0 1 -1 0 0
sport	1 -1 0 0 -1 -2 -2 -1 2 -4 -1 -1
staff	-1 0 0 -1 0 0 1 0 0 0 2 -2
submit	3 0 0 -2 0 -1 0 0 -1 1 0 0
subscribe	5 0 0 -5 -1 -2 -2 0 1 1 0 -2
subscribe now	1 0 0 -2 -1 0 -1 0 1 -1 -1 0
suchen	3 0 0 -3 0 -1 -1 0 2 -2 0 0
support	2 0 0 -2 0 0 0 0 1 -1 0 0
tags	3 0 0 -5 -1 -2 -1 -3 -1 0 -2 3
team	2 0 0 -1 0 0 0 0 1 -2 0 0
tech	0 0 0 1 -1 -1 -1 0 2 -1 -1 -1
technology	3 0 0 -3 0 -1 -1 0 2 -1 0 -1
teilen	2 0 -1 -5 -1 -3 -1 -1 -2 0 0 1
telegram	0 0 0 -2 0 -1 1 0 -2 0 1 0
terms conditions	2 0 0 -2 0 0 0 0 -2 0 0 2
terms of use	2 0 0 -2 0 0 0 0 1 -1 0 -1
the associated press	1 0 0 3 -3 -2 -2 0 1 0 -3 0
thema	-1 0 0 2 0 -1 -2 0 1 -1 -1 2
tiktok	0 0 0 -1 0 -2 1 0 -2 -1 3 -2
top stories	2 -1 0 -2 -1 0 -1 0 -1 -1 0 1
topics	3 0 0 -2 0 -1 -2 -1 0 1 -2 1
travel	-1 0 0 2 -1 -1 -2 0 1 -2 -2 -1
trending	-1 0 0 -2 -1 -2 1 0 1 0 1 -1
tt	9 -1 -1 -10 -5 -9 -2 0 -5 6 -3 -3
tweet	7 0 0 -6 -2 -4 -3 0 0 2 -1 -1
twitter	4 0 -1 -7 -2 -3 -1 -1 -1 2 0 1
unternehmen	2 0 0 -1 0 0 -1 0 0 -1 -1 2
video	5 0 0 -5 -2 -3 -1 -1 1 -2 1 -1
videos	2 0 0 -2 0 0 -1 0 -2 1 1 1
view all	0 0 0 1 -2 -1 -2 0 -2 2 -2 1
von	-5 -1 -1 5 -1 -1 -1 0 -1 2 -1 0
weather	0 -2 0 1 0 -1 0 -1 2 -2 -1 -1
website	1 0 0 -3 -1 -1 0 0 0 0 1 0
whatsapp	2 0 0 -5 -1 -2 1 0 -2 1 -2 2
wissen	2 0 0 -2 0 0 0 0 2 -2 0 0
world	-1 -1 0 1 0 -1 -1 0 2 -2 -2 0
x	4 0 0 -3 -1 -1 0 -1 -2 1 -1 2
you might also like	3 0 0 -2 -1 -1 -2 -1 -1 -1 -2 2
youtube	2 0 0 -1 0 0 -1 0 0 -2 1 0
zurück	3 -1 0 -3 0 0 -1 0 -1 1 -1 1
últimas noticias	3 0 0 -1 0 0 -2 0 1 -1 -1 1
über uns	3 -1 0 -2 0 0 -1 0 2 -3 -2 2
# first word
0	-1 -5 -6 -1 -5 -8 2 -10 -1 -1 1 -2
0000	0 -1 -3 -1 0 -2 -2 -5 -3 -1 -2 4
a	-1 -2 1 -6 4 -3 0 -4 1 -2 0 0
ab	1 -1 1 -2 -1 -1 -1 0 -2 1 0 0
aber	1 -1 0 -2 -4 -1 0 -1 -2 -2 -1 1
abonnieren	1 0 0 -2 -1 -1 -1 0 -1 1 -1 1
about	2 -1 1 1 -5 -3 -3 -1 -1 -1 -2 2
ac	-3 0 -2 -2 0 -1 3 1 -1 -1 1 -1
according	-2 0 -2 0 0 0 2 0 0 -2 2 -1
account	0 0 0 -2 -1 -1 1 0 1 -1 1 -1
ad	-1 0 0 0 -2 -1 1 -2 1 0 0 -1
add	0 -1 -1 -5 -5 -3 4 -1 -1 0 0 1
additional	-3 0 0 -3 -2 -1 2 3 0 0 0 0
advertise	4 0 0 -6 -3 -2 -2 0 3 -2 0 -2
advertisement	5 -1 -1 -2 -5 -5 -5 -1 -2 0 2 -1
advertising	3 0 0 -2 -1 -2 -3 0 0 -2 1 0
afp	-5 0 0 -3 -2 5 -2 0 -1 1 0 0
after	0 0 -1 -2 -7 -1 1 0 0 -1 0 0
ag	1 0 0 -2 -1 -2 -1 1 0 1 -1 1
ah	1 -1 -1 0 -1 0 0 0 0 -2 0 1
aktuell	-3 0 -2 2 -2 0 3 0 1 -2 2 -1
aktuelle	1 0 -1 -2 -3 -1 1 0 1 0 1 -2
aktuelles	1 0 0 1 -2 -1 -2 0 1 -3 -1 2
al	1 0 0 -1 -2 0 1 0 1 0 0 -1
all	2 -1 -4 -9 1 -4 -1 -1 1 0 0 -1
alle	0 -2 1 -1 -3 -3 1 -1 0 0 1 0
alles	0 0 1 -1 -2 0 0 0 0 0 0 0
already	3 -1 0 -2 -2 0 -1 0 1 -1 -1 0
als	0 0 -3 -1 -4 -1 1 0 -1 -3 0 1
also	4 -1 -1 -2 -4 -1 -3 0 1 -2 -1 1
am	-2 0 -3 -2 -5 -1 2 1 0 -1 1 -1
among	-1 0 -1 0 -2 0 2 0 0 -2 1 -1
an	0 -1 1 -6 4 -4 -3 1 0 1 1 -2
analysis	-3 -1 -2 2 -3 -2 2 0 -1 1 1 0
and	-3 -1 -1 -3 -1 -2 2 2 -2 1 0 0
android	-1 0 0 -2 -2 -1 1 0 -1 1 0 0
anmelden	3 0 0 -3 0 -1 -2 0 0 -1 -2 2
another	-3 0 -1 0 -4 0 4 0 0 0 2 -2
antworten	1 -1 0 -2 -1 -2 -1 -1 -1 -1 -1 1
any	0 1 0 0 0 0 -1 3 0 1 -2 2
anzeigen	2 0 0 -1 0 -1 -1 0 -1 -2 2 0
ap	-2 -1 -2 0 -3 3 -4 3 0 0 -4 2
app	1 0 0 -2 -1 0 1 0 1 -1 0 0
apple	0 -1 -1 -5 -3 1 0 -1 0 -1 -1 1
apple's	2 0 1 -1 -1 0 -2 0 1 2 -2 -1
april	0 -2 -2 1 -3 -3 0 0 -1 -2 1 1
ar	3 0 0 -2 -2 0 1 0 -1 0 -1 2
archiv	-1 0 0 1 0 1 -1 0 1 -2 -2 0
are	1 -1 -1 -1 -2 0 1 0 0 -1 2 -1
around	1 0 0 -2 -1 0 1 0 -1 -1 1 1
article	2 -2 0 -1 -3 -3 -2 0 -1 2 0 0
articles	1 0 0 -2 -1 -1 0 0 0 -1 0 0
as	-3 3 -5 -4 -7 -1 4 -1 -1 -2 2 -1
associated	-4 -1 0 3 -4 -2 -2 3 -1 2 -5 2
at	-2 2 2 -3 -6 -1 2 -1 0 2 -1 -2
auch	0 -2 -1 -4 -1 -2 2 -1 -1 0 0 1
audio	0 0 0 -1 0 1 -2 0 0 0 1 -2
auf	1 -2 1 -4 2 -2 -2 0 0 1 0 -2
august	1 -1 0 -1 -2 -1 0 0 -1 0 -1 1
aus	2 -1 -1 -3 -4 -1 1 -1 -1 2 -1 0
author	-1 -1 -1 3 -3 -3 -2 -1 -1 1 0 0
auto	1 0 2 -2 -3 -1 -2 0 1 0 -1 0
av	-2 0 0 2 -2 -1 2 -2 0 2 1 -2
b	-2 0 0 1 -2 -2 2 0 -1 -1 -1 2
back	3 0 0 -2 -3 -1 -3 -1 0 -2 0 0
be	-2 -1 -2 -2 -2 -2 3 1 0 -2 2 -1
because	-1 -1 -1 -1 -3 0 2 0 0 -1 1 -1
become	3 -1 0 -2 -2 -1 0 0 -1 1 0 1
before	2 2 0 -1 -3 0 -2 0 -2 2 -2 2
bei	0 -1 -3 -3 -5 -1 2 0 -2 -2 1 1
beim	2 0 -2 -1 -3 0 0 0 0 -2 0 1
bereits	0 0 2 0 -3 0 -1 0 0 2 0 0
best	2 0 -1 -2 0 0 -3 0 -1 1 -2 1
better	-1 1 0 -1 -3 0 1 0 0 0 1 -2
big	1 -1 -1 -2 -2 0 1 0 0 -1 0 1
bild	-2 -1 -2 -4 -4 4 1 -1 0 -1 2 -3
bilder	2 0 0 0 0 0 -2 0 1 0 -2 1
bis	1 0 -2 -1 -2 0 0 1 0 -2 0 2
bitte	2 -1 -2 -2 0 -1 -2 -1 -2 0 -2 4
blog	3 -3 -2 -2 -3 -1 1 0 1 -2 0 1
books	3 0 0 -2 0 0 0 0 2 -2 0 -1
both	-3 0 0 0 -2 0 3 0 0 0 2 -2
breaking	2 -1 -1 -2 -2 -1 1 0 2 -2 0 1
bu	1 0 0 -2 0 0 -1 0 0 0 -1 1
business	3 -2 -2 0 0 -3 -3 -1 3 -2 0 -2
but	-4 -1 -2 -2 -10 -1 5 1 -1 -2 1 0
buy	-1 -2 0 -4 -2 -1 2 0 -2 2 0 0
by	-3 -4 -4 7 -12 -6 -5 -4 -2 3 -2 -2
c	-1 1 0 -2 -3 -1 2 0 -2 2 -1 1
can	1 -1 0 -1 -3 0 0 -1 0 -1 -1 0
careers	2 0 0 -2 0 0 0 0 0 -1 0 1
categories	-3 0 0 3 -1 -1 -1 0 0 0 -1 1
ce	2 0 0 0 -2 0 0 0 0 -1 -1 1
change	3 0 -1 -2 -1 0 0 0 1 -1 0 -1
city	3 0 0 -2 -3 -1 -3 0 1 -1 -2 2
click	2 -2 -3 -4 0 -1 -2 -1 0 0 0 0
close	6 -1 0 -6 0 -2 -4 -1 0 0 0 0
cnn	0 -1 0 0 -2 -2 2 -1 1 1 0 -1
co	2 0 0 -1 0 0 -1 0 0 1 -1 0
comment	4 2 -1 -5 -3 -2 -1 -1 0 0 -3 2
comments	0 -1 -1 2 -4 -4 -2 -1 0 1 0 0
company	2 0 0 -1 0 0 0 0 1 -1 1 -1
con	-1 0 -1 -1 -2 0 1 1 0 0 0 0
connect	2 -1 0 1 -3 -3 -2 0 -2 -2 2 1
contact	4 -1 0 -2 -2 -2 -3 0 0 -2 0 1
content	4 0 0 -3 -3 0 -2 0 2 -1 -2 2
continue	5 -2 0 -4 -3 -2 -3 0 1 -2 1 0
cookie	2 0 0 -2 -1 0 -1 0 0 -1 -1 1
cookies	3 0 0 -1 -1 0 -2 0 1 -1 -2 0
copy	0 -1 -1 -5 -3 -2 1 -1 -1 1 0 -1
copyright	4 -1 -2 -7 -7 1 0 -6 -1 -1 -1 2
corrections	1 0 0 -1 0 0 0 0 2 -1 0 -1
credit	-6 -1 -1 0 -5 5 -2 0 0 1 0 -1
culture	0 0 -1 1 -3 -1 -2 0 0 0 1 -1
d	1 0 0 -2 -1 0 1 0 0 -1 0 0
da	-1 0 -1 2 -5 0 0 -1 1 -1 -1 1
daily	-1 1 1 0 -3 -1 0 0 -2 0 1 1
dann	1 -1 -1 -1 -3 0 0 0 -1 -1 -1 1
das	1 0 0 -6 -1 -5 0 -5 1 -2 0 1
dass	0 0 -2 0 -3 0 1 0 0 -2 0 1
data	1 0 0 -3 -3 0 3 0 0 -1 0 1
datenschutzerklärung	1 0 0 -2 -1 -1 -1 0 0 -1 -1 1
de	0 -1 0 -1 -3 -1 0 0 1 0 -1 -2
dec	0 -1 0 1 -2 -1 -1 -1 1 1 -1 -1
december	-4 -1 -1 4 -3 -2 1 0 -1 -1 1 1
deine	5 0 0 -3 -2 0 -2 -1 1 -1 -2 2
dem	0 0 -1 -2 -3 -1 2 0 0 -1 0 0
den	0 0 -3 -2 0 -1 -1 -1 0 -2 1 0
denn	-1 0 2 -1 -4 0 -1 0 0 1 -1 0
deportes	2 0 0 -1 0 0 0 0 -1 1 0 0
der	0 0 2 -7 1 -3 0 -3 0 -2 0 1
deutsche	1 0 -1 1 -2 -2 -1 0 0 -1 -1 0
deutschland	0 0 0 -3 -4 -1 2 0 0 -1 2 -1
di	-3 -1 -1 4 -4 -3 -3 0 -1 2 -2 0
die	1 -3 3 -4 0 -1 0 -6 1 1 0 0
diese	1 -2 -2 -2 -3 -2 1 -1 0 -1 1 -1
dieser	1 -1 0 -1 -4 -1 0 0 -2 1 0 0
dieses	0 0 0 -1 -2 0 2 0 0 0 0 0
digital	1 -2 -2 -3 2 -1 0 0 3 -1 -1 -2
digitale	2 1 0 -3 -2 -1 0 0 2 -1 0 -1
do	1 -2 -1 1 -4 -1 -1 -1 0 0 -1 1
doch	-3 0 -1 0 -4 0 4 0 0 -1 2 -2
does	1 0 -1 -1 -2 0 1 0 1 -1 -1 0
don't	-1 -1 -2 0 -5 -1 2 0 0 1 1 -1
donate	1 0 0 -1 0 0 1 0 -2 2 1 0
download	2 -1 0 -3 -3 -2 -1 0 -2 2 -1 2
dpa	-1 -2 -2 4 -4 -1 -2 -5 0 -2 -2 3
drucken	4 0 0 -3 -1 -1 -1 0 -1 2 -1 0
du	-1 0 -2 -2 -3 0 2 -1 1 -1 1 -2
durch	-1 -1 -3 2 -3 -1 1 0 0 -1 0 0
during	-2 0 -1 0 -3 0 3 0 0 -1 2 -1
e	3 -1 0 -6 -2 -1 -2 -1 1 -2 -1 1
early	0 0 0 -1 -2 0 2 0 -1 0 1 1
editor's	-2 2 -1 -3 -3 -2 1 0 0 1 -1 0
editorial	-1 0 0 2 -1 0 -1 0 1 -1 -1 0
education	-2 0 0 2 0 0 1 0 1 -1 0 -1
ein	1 0 3 -3 0 -6 -2 -2 0 2 -1 -1
eine	-2 -2 0 2 2 -3 -1 -2 -2 -1 0 1
einen	-2 0 -1 -2 -2 0 3 0 0 -1 2 -1
einige	0 0 -2 -1 -2 0 1 0 -1 -2 1 0
ej	-2 -1 0 -1 1 0 0 0 -1 1 1 -1
el	0 2 -1 -3 1 -3 -1 -1 -1 1 -1 -1
email	4 -3 -2 -3 -3 -5 -1 -1 -1 3 -2 0
emo	-2 0 0 -2 -1 0 2 0 -1 -2 2 -1
en	1 -2 2 -4 -8 -1 0 -1 -2 2 -2 1
entertainment	0 0 -1 0 -1 -1 0 0 2 0 -1 -1
ep	0 0 0 1 -2 -1 -1 0 1 -1 -1 1
er	-1 -3 3 -2 2 -1 0 -1 2 -1 -1 -2
es	1 0 -5 -1 -6 -1 0 -1 -2 -1 -1 1
este	-1 0 -3 1 0 0 0 0 -1 2 0 -1
et	1 0 -2 -2 -3 -1 2 0 0 -2 0 1
eu	0 -1 -2 1 -4 -1 2 0 2 -2 0 0
europa	4 0 0 -3 -1 0 0 0 2 -2 0 0
even	-1 -1 -3 3 0 -2 -2 -1 0 3 -2 0
every	-2 1 -1 -1 -3 0 3 0 0 0 0 0
ew	2 0 2 -3 -2 -1 -2 0 0 1 -2 1
exclusive	0 0 1 -2 -3 0 -1 0 -1 0 -1 1
expand	3 0 0 -3 0 0 0 0 1 -1 0 -1
f	0 0 0 2 -1 0 -1 -1 1 -1 0 0
facebook	1 -1 1 -8 -3 -4 1 -2 -2 2 1 0
family	-2 0 0 2 -2 0 0 0 1 -1 -2 2
faq	0 0 0 1 0 0 0 0 -2 1 0 1
featured	0 0 0 1 -2 -2 0 0 2 -1 -1 -1
features	-1 0 -2 0 -3 -1 2 0 0 -1 2 -1
february	0 0 0 1 -2 -1 -2 0 -1 0 0 1
fi	0 0 0 2 0 0 -2 -1 2 -2 -2 2
filed	-2 0 0 3 -3 -1 -3 -1 1 -1 -3 3
finanzen	2 0 0 -2 0 0 0 0 0 0 0 0
find	1 -1 -2 3 -5 -2 -2 -2 1 -1 -2 0
first	2 -2 0 0 -4 -2 0 -1 0 -1 0 0
flipboard	3 0 0 -3 -1 -2 -1 0 0 0 -1 1
folgen	0 -1 0 -2 -2 -1 1 0 0 -2 3 -1
follow	3 -2 0 0 -7 -5 -4 -3 0 0 -2 2
following	-2 0 -1 0 -1 0 2 0 0 -1 2 -1
food	3 0 0 -3 -1 -1 -1 0 2 -2 -1 -2
for	-2 -1 -4 -4 -6 -2 4 -1 0 -2 1 0
former	0 -1 -2 -2 0 0 0 0 0 -2 1 0
forum	2 0 0 -1 -1 0 -1 0 1 -1 -1 1
foto	-2 -3 -2 -7 -6 4 -3 -2 3 -1 -1 -2
fotos	-1 0 0 -2 -2 3 -1 0 -1 1 -2 1
four	2 0 0 -1 -3 -1 0 0 -1 0 0 1
fragen	1 -1 0 0 -3 0 1 0 1 -1 -1 0
free	0 -1 0 0 -2 -1 1 0 0 0 1 0
friday	1 1 0 -4 1 0 0 0 0 0 0 0
from	-2 0 -2 -4 -6 -2 4 -2 0 -1 3 -3
full	-1 -1 0 1 2 -1 -3 0 0 0 -1 1
future	2 0 0 -1 0 1 -1 -1 0 0 -1 0
für	-1 -1 -2 -4 -8 -3 3 -1 -1 -3 3 -2
game	0 0 0 -2 1 -1 0 0 -1 0 0 0
games	2 0 -1 -1 0 0 1 0 1 -1 1 1
ganz	-1 0 0 -1 -1 0 2 0 0 0 1 -1
ge	1 0 -1 -2 -1 0 0 0 0 0 1 -1
get	3 -3 0 1 -2 -4 -3 -2 -1 0 0 1
getting	-1 1 -1 -2 2 -2 0 0 0 0 0 -1
getty	-3 0 -1 -2 -1 2 -1 0 -1 0 1 -1
gibt	-3 0 0 0 -1 0 4 0 0 0 1 -1
global	3 -1 -1 -2 0 -1 -2 0 0 -1 0 1
go	0 -1 0 2 -3 -1 -1 0 2 -2 0 0
good	1 0 -2 -2 -3 0 2 0 -2 -1 1 2
google	6 1 -2 -3 0 -5 -5 -1 1 1 0 -2
google's	1 1 -1 0 -2 0 1 0 1 -2 0 0
government	0 0 -1 -3 3 0 -2 0 0 2 -2 0
haben	1 0 0 0 -1 0 -1 0 -1 0 -1 2
hat	1 -1 0 1 0 0 -2 0 1 -1 -1 1
have	3 0 0 -2 -1 0 -1 -1 -1 0 -2 2
he	-1 -1 -3 0 -5 -1 1 0 -1 -1 0 0
health	2 0 -1 0 -3 -3 -1 -1 1 -2 -2 0
help	3 0 0 -3 -2 -1 -1 0 1 -2 1 -1
her	1 0 -1 -1 -5 -1 1 -1 0 -1 -1 1
here	-2 1 -3 -2 -4 -1 3 -1 -1 0 3 -3
here's	-1 -1 2 0 -4 -1 1 0 0 1 0 -1
heute	1 0 -2 0 -2 -2 1 0 -1 -1 2 0
hier	0 -1 -1 -2 2 -2 -1 0 0 -1 -1 0
high	-2 1 -1 1 -2 -2 2 0 0 0 0 0
his	-3 0 0 0 -3 0 4 0 0 -1 1 -1
home	9 -5 -6 -11 -4 -3 -3 -1 2 -2 -1 -3
house	-1 1 -2 1 1 0 -1 0 -1 0 0 1
how	2 0 0 -8 -2 -5 -1 -2 -1 1 -1 1
however	-2 0 -2 -1 -5 0 3 -1 0 -2 2 -1
http	-1 0 0 -2 -2 -2 2 -1 0 -1 1 -1
https	4 0 0 -4 -2 -2 -3 -1 0 0 -1 1
i	2 -3 0 -3 -2 -2 -1 -2 0 -1 -2 2
ich	2 -2 -4 -4 -6 -3 -1 0 -1 -4 -2 3
if	1 -2 -4 -3 -6 -1 1 -2 0 -2 0 1
ihr	0 0 -1 -2 -3 -1 1 0 1 -1 0 0
ihre	1 0 1 -3 -5 -1 -1 -1 1 0 -2 2
il	-1 1 -2 1 -5 -2 1 -1 0 0 0 0
im	-2 -3 -1 2 1 -1 1 -1 -2 0 1 -1
image	-3 -2 -2 -4 1 4 -4 -3 -1 1 4 -4
images	-3 0 -2 -1 -1 3 1 -2 -2 1 1 -1
immer	-4 0 1 -1 -4 0 4 0 0 0 3 -3
in	-1 -1 -3 -3 -5 -3 3 -4 1 -1 1 -1
info	3 0 0 -2 0 0 -2 0 -1 -1 -2 2
information	-1 0 2 -2 -3 -1 0 0 0 2 -2 0
instagram	-2 -1 -2 -1 2 1 -1 0 -2 0 0 0
instead	-1 0 0 0 -1 0 2 0 0 0 1 0
international	1 0 0 -3 1 -1 -2 0 1 -2 0 -1
interview	3 -1 0 -2 -1 0 -1 0 1 -1 -1 1
ios	2 -1 0 -2 -1 0 -1 0 -1 1 -1 1
is	1 -1 -1 -1 -3 0 0 0 1 0 -2 0
ist	1 0 1 -2 -4 -1 -1 0 -1 1 -1 0
it	0 -2 0 1 -5 -2 1 -2 0 -1 0 0
it's	1 1 1 -3 -7 -2 -1 0 0 1 -3 2
j	-2 0 0 -1 3 0 -1 0 -2 1 1 -1
ja	2 -1 0 -3 -3 1 -2 -1 -2 2 -1 1
jan	1 0 0 0 -2 -1 0 -1 0 1 0 -1
january	0 -1 -1 1 -2 -1 -2 0 -1 0 -2 1
je	-1 0 0 -1 -2 0 3 0 1 -2 1 -1
jetzt	4 -1 -3 0 1 -3 -5 -1 0 -1 0 1
jobs	2 -1 0 -3 -2 -1 0 -1 1 -2 0 0
join	6 -1 0 -4 -6 -2 -4 -3 -1 0 -1 1
july	-1 -2 -1 1 -3 -2 2 0 -1 0 2 -1
june	-2 -1 -1 1 0 -2 1 0 -1 1 1 0
just	1 1 -1 -3 0 -2 -1 0 -2 0 0 1
k	-1 0 0 -1 -2 -1 1 0 -1 0 1 -1
kann	-1 -1 1 1 0 0 2 0 -1 2 0 -1
keep	2 0 -1 -1 -2 0 -1 0 0 -1 -2 2
kein	-3 2 0 -2 -3 -1 3 0 0 0 1 -1
keine	-2 -3 1 -3 -5 -2 3 -1 1 -2 2 -2
kommentieren	2 0 0 -2 -1 0 -1 -1 0 0 -1 1
kontakt	6 0 0 -5 -1 -2 -2 0 0 -2 -2 2
kurz	-2 0 2 -1 -3 0 2 0 0 1 0 -1
l	2 0 0 -2 -1 0 0 0 1 -1 0 0
la	-2 -1 2 -1 -2 -5 1 -2 1 -1 1 -1
las	3 1 -1 -3 -5 -1 1 0 0 0 0 1
last	-1 -1 -2 1 -1 -1 1 1 0 -1 1 0
latest	3 -1 0 -1 -2 -1 -3 -1 -1 0 0 0
laut	-3 0 0 0 -2 0 3 0 0 0 2 -2
le	-1 -4 -2 0 2 -2 0 -1 0 0 1 0
learn	-2 -1 -1 1 -2 -2 2 -2 -1 0 0 0
leben	2 0 0 -2 0 0 0 0 0 -1 0 1
les	2 0 -2 -4 -4 -2 -1 -1 -1 -1 1 0
lesen	5 -1 0 -2 -3 -1 -4 0 -1 -1 1 -1
let's	-1 -1 -1 -1 -4 0 2 0 1 -2 2 -1
liebe	4 0 0 -2 -2 -1 -2 0 0 -1 0 1
life	-1 -1 0 2 -2 -2 0 -1 0 0 0 0
like	4 -1 -1 -4 -4 -1 -2 0 0 -2 -2 3
link	4 -1 0 -5 -3 -2 0 0 -2 2 -1 1
linkedin	2 -1 -1 -5 -3 -3 2 0 -2 1 1 -1
links	-3 0 0 -2 -1 0 3 0 0 -1 3 -3
listen	4 -1 1 -3 0 -1 -2 0 0 0 -2 0
live	1 -1 -1 0 -4 -2 0 0 0 -2 0 2
lo	3 0 -1 -3 -3 -1 -1 0 -1 2 -2 -1
loading	4 -1 0 -3 -3 -2 -1 0 0 1 2 -3
local	-3 -2 0 3 1 -1 -1 -1 1 -2 0 0
log	6 -1 0 -4 -3 -1 -3 0 1 -2 -3 1
login	3 0 0 -4 -2 -1 -1 0 1 0 -1 -1
logo	3 -2 -1 -4 -3 -2 -2 -2 2 -3 -1 1
london	3 -1 -2 -1 2 0 -3 0 1 -1 -1 1
long	-1 0 -2 -1 -3 -1 3 0 1 -2 2 0
look	0 0 -1 -1 -1 -1 1 0 1 -2 1 -1
looking	-2 0 0 -1 -3 0 3 -1 -1 -1 2 -1
los	0 -1 2 -3 -5 0 1 0 -1 2 0 0
love	1 0 0 1 -2 -1 -2 -1 1 -1 -2 1
m	1 -1 0 -2 1 -1 -1 0 -1 1 1 0
magazine	3 0 0 -2 -1 -1 0 0 2 0 0 -2
mail	4 0 0 -3 -1 -1 -2 -1 0 1 -2 2
main	1 -2 0 1 -1 0 -2 0 0 0 -1 1
make	2 2 -1 -4 -3 -1 0 0 -2 3 -2 1
man	2 0 -3 -3 -4 -1 -2 0 -2 1 -1 2
many	0 0 -2 0 -3 0 1 0 0 -2 -1 1
march	-1 0 0 -1 -2 -1 2 0 -1 -2 2 0
may	0 -2 1 1 -3 -1 -1 0 0 0 -1 1
me	0 0 0 0 -2 0 1 0 -1 0 0 1
media	-1 -2 -2 1 2 -2 -3 0 0 0 -2 2
mediadaten	2 0 0 -1 0 0 -1 0 -1 -1 1 -1
mehr	4 -1 -2 -2 -9 -6 -2 -3 -3 0 2 -1
mein	-1 0 0 -4 -2 -1 2 0 1 -1 1 -1
meine	3 -1 -1 -3 -2 -2 -2 0 0 -1 0 1
melden	3 0 -1 -1 -1 -1 -2 -1 0 0 -2 2
menschen	-2 0 -1 -2 1 0 0 0 0 -1 2 -2
menu	3 -1 -1 -6 -1 -1 -2 0 2 -3 0 0
menü	5 0 0 -4 -1 0 0 0 2 -2 0 0
messenger	3 0 0 -2 -1 -1 -1 0 0 0 -1 1
mi	1 0 1 -2 -1 0 -1 0 -2 2 -1 1
mit	-2 -1 -2 -4 1 0 0 -2 -1 0 1 -1
mo	2 -1 0 -2 0 -1 -2 0 1 -1 -1 0
mobile	4 -1 -1 -3 -3 -1 -1 0 0 -2 -1 1
mode	1 0 0 -1 -1 0 -1 0 1 -1 2 -2
money	0 0 0 -2 1 0 0 0 -2 1 -1 2
more	1 -1 -2 2 -6 -8 0 -4 0 0 0 0
most	1 -1 -2 0 -5 -2 0 -1 1 -1 -1 0
movies	1 0 0 0 0 0 0 0 0 2 0 -1
mundo	-2 0 0 2 0 0 0 0 0 -1 0 1
music	2 0 0 -2 0 0 -1 0 2 -1 -1 -1
must	2 -1 -1 -2 -2 0 -1 -1 0 1 -1 0
my	0 -2 -1 -3 1 -1 0 -1 1 -1 -1 1
más	3 0 -1 -2 -3 -1 -3 0 -1 1 -2 2
n	-2 0 0 -1 -2 0 3 0 0 0 1 -1
na	1 0 -1 -1 -3 -1 1 0 1 -2 -1 1
nach	-1 -1 1 0 -4 -3 1 -1 -3 0 1 -1
name	2 0 0 -4 -1 -2 -2 -1 0 -1 -2 2
national	-1 -1 1 1 -4 -1 1 0 -2 1 0 1
navigation	2 0 0 -1 0 0 0 0 1 -1 0 0
need	-3 0 -1 -1 3 -2 0 0 0 1 2 -2
neu	2 0 0 -1 -2 0 -1 0 0 -1 -2 2
neue	2 1 -1 -2 -3 -1 -1 0 0 -1 1 -2
neues	2 -1 1 -3 -4 -1 -1 -1 -1 1 -1 0
neueste	4 -1 0 -3 -2 -1 -2 0 0 -1 -3 2
new	0 -2 0 -5 -3 -4 3 -1 0 -1 2 -1
news	-2 1 0 3 -5 -5 -3 -1 1 0 -2 0
newsletter	3 -1 0 -1 -1 -2 -2 0 0 0 -1 0
newsletters	4 0 0 -4 -1 -1 0 0 0 0 0 0
next	2 -2 1 -2 -7 -2 0 -2 -1 -1 -1 3
nicht	0 -1 -1 -1 -3 -1 2 0 -1 -1 2 -2
no	1 -1 -2 -4 0 -3 1 -1 -1 1 -1 0
noch	-1 0 -1 -1 -3 -1 1 0 -1 -1 1 -1
not	-2 -1 2 -3 -6 -1 2 -2 0 1 0 -1
note	-1 0 2 3 0 0 -2 0 0 2 -2 1
nov	1 -1 -1 0 -3 -1 -1 0 -1 0 -1 1
november	0 -2 -1 1 -5 -2 -2 0 -2 2 -2 1
now	-3 -1 -1 2 -5 -2 4 0 -1 1 3 -3
nu	-1 0 1 -1 -2 0 -1 0 0 1 -1 0
nun	2 0 -1 0 1 0 -1 -1 0 -1 -1 1
nur	-1 1 -2 -2 -5 -1 1 0 -2 1 2 -2
o	-1 0 -3 -5 0 -3 3 -1 1 -2 2 -1
ob	0 0 -1 -1 -3 0 1 0 -1 -1 0 1
october	0 -3 -2 0 -4 -1 1 0 -1 0 1 0
of	0 0 0 -1 -3 -1 2 0 -1 0 0 1
og	0 0 0 -1 -3 0 1 -3 0 -1 1 -1
ohne	2 0 0 -1 -2 0 -1 0 0 0 -1 1
ok	2 0 -1 -2 -1 -1 0 0 1 -1 -1 1
om	1 -1 0 -2 -1 0 -1 0 1 -1 -1 1
on	-2 1 1 2 -9 -3 2 -1 0 1 0 -1
once	-2 0 1 -1 0 0 1 0 -1 1 -1 0
one	1 -1 0 -3 -2 -2 -1 0 0 -1 -1 1
online	1 -1 1 -3 1 -2 -1 0 1 -1 -2 0
only	-2 1 0 0 -1 0 1 0 -1 1 0 -1
op	2 0 0 0 -1 0 -2 0 0 1 -2 2
open	2 1 -1 -1 -5 -2 -2 0 -1 1 -1 1
opinion	0 3 -1 1 -5 -2 -4 -1 0 3 -4 0
or	-1 0 0 -2 -3 -1 2 -1 0 0 -1 0
other	2 -1 0 -3 -5 -1 -1 0 0 1 -2 0
our	-2 -1 -3 -5 3 -2 1 -1 1 -1 0 -1
over	-3 -1 -1 -2 -2 0 3 0 0 -1 2 -2
p	-1 0 -1 -2 2 0 -2 0 -1 0 0 1
page	-1 0 0 -3 -3 -1 2 -1 0 -1 1 -1
panorama	-1 0 0 2 -1 -2 -1 0 2 -1 -1 0
par	-3 -1 -3 6 -5 -3 0 -1 -2 2 -1 0
part	-1 0 0 -2 -3 0 2 0 -1 0 0 0
partner	2 0 -1 -2 0 0 0 0 1 -2 0 1
pe	-1 -1 0 -1 -2 -1 2 0 -1 -1 1 1
people	-1 0 -1 -2 2 0 -2 0 1 -3 0 1
per	-1 -1 0 0 -2 -1 2 0 -1 0 1 -1
personal	0 0 0 0 1 -1 -2 0 0 -1 -1 2
photo	-2 -2 -1 -4 -5 5 -4 -1 0 2 -1 -1
photos	1 3 0 -3 -4 2 -3 -1 0 3 0 0
picture	1 -1 -1 -4 -3 2 0 0 -1 2 -1 -1
pinterest	2 0 0 -4 -1 -1 -1 0 -1 0 0 1
place	-1 0 0 0 2 0 -2 0 1 0 1 -1
play	2 -2 -2 -3 -4 -3 0 0 -1 2 0 -1
please	0 -1 0 -3 -4 -1 1 -1 -2 2 0 0
podcast	0 0 0 0 2 -1 -4 0 0 0 0 -1
podcasts	3 -1 0 -5 0 -1 -1 0 1 -3 0 -1
politics	-2 -1 -1 4 -3 -3 -3 -1 1 0 -2 0
política	2 0 -1 -1 -2 -1 -1 0 0 -1 0 1
popular	2 -1 0 -5 -2 -1 0 0 -1 -2 0 2
por	-3 -2 -2 6 -6 -3 0 -1 -1 3 -2 0
post	0 -1 0 -4 0 -2 1 -1 0 -1 0 -1
pour	-1 0 2 -3 -3 -1 2 -1 0 -1 1 0
powered	2 -3 0 -3 -3 -2 2 0 0 -2 0 1
president	-3 -1 -1 -2 3 0 -1 0 0 0 1 -1
press	5 0 0 -4 -1 -1 -2 0 2 -2 -2 0
presse	1 0 0 0 -1 -1 -2 -1 1 -1 -2 0
previous	5 -1 0 -5 -3 -3 -2 -1 1 -1 -2 1
print	6 -2 -1 -5 -4 0 -4 -1 -2 2 -1 0
privacy	4 0 0 -4 -2 -1 0 -1 -1 1 -1 -1
public	-1 0 -1 -1 1 0 1 0 2 -1 1 -2
published	-4 -2 -4 7 -5 -2 -3 -1 -2 4 -3 -1
ratgeber	3 0 0 -3 -1 0 -1 0 1 -1 -1 0
read	6 -3 -3 -2 -8 -5 -4 -3 -2 2 -1 1
real	3 0 0 -4 -2 -1 -1 0 0 2 0 -1
recent	-1 -2 -1 1 -2 -1 1 0 0 -1 0 1
recht	2 0 0 -2 0 0 0 0 0 -1 0 0
recommended	4 -1 0 -3 -2 -1 -3 -1 2 -1 -2 0
reddit	2 -1 0 -4 -2 -1 -1 0 -3 3 -1 1
register	1 -1 1 -3 -2 -1 0 0 2 -1 0 -1
registrieren	2 0 0 -1 -1 0 -1 0 0 0 -2 2
reisen	2 -1 0 -1 0 0 -1 0 1 -2 1 -2
related	9 -1 -1 -8 -2 -5 -8 -2 -2 -1 -1 3
report	2 0 -1 -5 -2 -2 -2 -2 -1 0 -1 1
reporter	-3 0 0 -1 -2 -4 -3 4 0 -2 -3 3
reporting	-4 -1 0 -2 -3 -1 -2 4 -2 -2 -2 3
reprints	2 -1 0 -2 0 0 -1 0 -1 0 -1 2
reuters	-6 0 -1 -4 -4 6 -2 1 -1 1 0 0
reviews	2 0 0 -2 0 0 -1 0 1 -1 -1 -1
rss	6 -1 0 -5 -2 -2 -2 -1 0 -2 0 1
s	-1 -1 -1 -3 -3 0 3 0 1 -2 1 -1
save	3 0 -1 -3 -3 -2 -1 -1 -2 2 0 0
schließen	3 0 0 -3 -1 -1 -1 0 0 0 -2 1
schon	-3 0 1 0 -2 0 2 0 0 1 2 -2
science	2 -1 -1 1 -3 -3 -2 -1 1 -1 0 -1
se	5 -2 1 -4 -3 -1 -1 -1 1 0 -2 2
search	1 -2 -1 -1 -4 -4 1 -1 0 2 -1 -1
second	0 0 0 -1 -2 0 2 0 0 -1 0 1
sections	3 0 0 -2 0 0 0 0 1 -1 0 0
security	0 -1 -1 -3 -1 -1 2 0 0 -1 1 0
see	2 -3 -1 0 -6 -3 -2 0 -1 1 -3 2
según	-2 0 -1 0 -3 0 3 0 0 -1 1 -1
seit	-1 0 0 -2 -3 -1 2 0 1 -1 1 -2
send	4 -1 0 -4 -4 -1 -1 0 0 0 -1 1
september	1 -1 0 -1 -2 -1 0 0 -1 0 0 1
service	4 0 0 -3 0 0 -1 0 2 -2 1 -2
services	1 0 0 -2 0 0 0 0 0 -1 0 0
set	-1 0 0 -2 -3 0 3 0 0 -1 1 -1
share	8 -3 0 -10 -6 -6 -3 -1 -3 2 -1 1
she	-4 -1 3 -3 -2 -2 5 -2 -1 2 2 -3
shop	2 -1 0 -5 -1 -1 0 0 1 0 1 -1
should	1 -1 -2 0 -1 0 0 0 0 0 -1 0
show	2 -1 0 -3 -2 -1 -1 0 0 1 -2 1
si	3 0 -2 -2 -5 1 -3 -1 1 -1 -3 2
sie	3 -2 -3 -4 1 -1 -1 -1 -1 1 -2 1
sign	6 -2 -2 -7 -6 -3 -3 -1 1 -2 0 1
since	1 0 -2 -1 -6 0 1 0 0 -3 0 1
site	4 -1 0 -4 -1 0 -1 -1 -1 2 -2 2
skip	4 -1 -2 -5 -3 -1 -1 0 3 -2 -1 -2
small	2 -1 0 -3 -2 -1 1 0 0 1 -1 0
so	0 1 0 0 -4 -2 0 -1 0 1 -2 1
social	2 1 -1 -3 -3 -2 -1 0 0 -1 -1 1
some	-3 0 1 -2 -6 -1 4 0 -1 0 0 1
source	-5 0 0 5 1 3 -2 0 -1 1 -1 -1
special	3 -1 -1 -3 -2 0 -2 0 1 -2 -1 2
sponsored	4 0 0 -4 -1 -1 -2 0 -3 2 1 1
sport	-2 -1 -2 2 -3 -2 1 -1 2 -4 0 -1
staff	-4 0 0 -1 -2 -1 3 0 0 -3 3 -1
start	4 -3 1 -3 -2 0 -1 0 0 0 -2 1
state	2 0 0 -2 -1 0 0 0 0 0 0 0
still	-3 0 0 -1 -3 0 3 0 0 -1 2 -1
store	-1 -1 0 -1 0 0 2 0 -1 -2 1 2
story	1 -2 -1 -2 -3 -3 1 -1 -1 -2 2 -1
submit	2 -2 2 -4 -2 -1 -2 -1 1 0 -1 0
subscribe	7 -2 -2 -7 -4 -5 -5 -1 1 -1 -1 -1
suchen	3 0 0 -3 0 -1 -1 0 2 -2 1 0
support	0 0 0 -3 -1 0 1 0 1 -1 1 -1
t	-1 -1 1 -1 1 -1 -1 -1 1 2 -2 -1
tags	7 -1 -2 -5 -5 -4 -3 -4 -2 0 -5 4
take	0 -1 0 -3 -3 -2 2 0 -1 -2 0 1
taking	1 -1 -1 -1 -2 0 0 0 1 -1 -1 0
te	4 0 0 -2 -3 0 -2 -1 0 0 -2 2
team	-1 0 0 -2 -2 0 1 0 -1 1 0 1
tech	2 -2 -2 0 -4 -2 -1 0 2 -2 -2 -1
technology	2 0 -1 -3 -2 -1 0 0 2 -1 2 -2
teilen	3 -1 -1 -6 -3 -3 -1 -1 -2 1 0 1
telegram	0 0 0 -3 0 -1 2 0 -2 0 1 1
temas	4 -1 0 -3 -2 0 -3 -1 2 -1 -1 3
termine	1 1 -1 -2 -1 -1 -1 0 0 1 -1 1
terms	5 0 0 -4 -2 -1 -1 -1 2 -1 -1 -1
that	0 -1 -2 -1 -3 0 1 -1 -1 -1 0 1
that's	-1 0 0 -1 -2 0 1 1 0 0 0 0
the	-2 -2 0 -6 -3 -8 5 -4 1 -1 2 -2
their	-2 -1 0 0 -3 0 4 0 0 -2 2 0
thema	-1 0 0 1 -1 -1 1 0 0 -2 0 0
then	-3 0 -1 -1 -2 0 5 -1 -1 1 3 -3
there	-1 0 -3 -3 -1 0 1 2 0 -1 -2 1
there's	0 -1 1 -1 -4 0 0 0 -1 -1 0 1
these	0 2 -2 -4 0 -1 0 -1 0 1 -1 1
they	-1 -1 1 -1 -6 0 1 -1 1 0 0 -1
think	-2 0 -1 -1 -3 0 2 0 0 -1 1 0
this	-2 -2 1 -3 -1 -3 2 -1 0 0 2 -2
those	-3 2 -1 -1 -3 0 4 0 0 1 1 -1
though	-2 0 -2 0 -1 0 3 0 0 -2 2 -1
three	0 1 -3 -1 0 0 1 0 -1 -1 0 0
tiktok	-1 1 1 -3 0 -3 -1 -1 -2 1 1 -2
time	-3 -1 -2 -1 0 0 3 0 -2 -1 2 1
tips	1 -1 -1 0 -3 -1 0 0 1 -2 -1 1
to	0 -2 -4 -6 -5 -1 3 1 1 -2 0 0
today	-2 0 -1 0 -4 0 3 0 0 0 0 1
today's	3 -1 0 -3 -1 0 -1 0 0 1 -1 -1
top	3 -2 -1 -1 0 -2 -5 0 -1 0 -1 3
topics	6 -1 -1 -2 -2 -1 -3 -1 0 1 -2 3
travel	-1 -1 0 2 -2 -1 -1 0 1 -2 -1 -1
trending	1 -1 0 -4 -2 -3 1 0 2 -2 0 -1
tt	9 -1 -1 -10 -5 -9 -2 0 -5 6 -3 -3
tu	1 0 0 -2 -3 -1 0 0 0 -1 0 0
tweet	3 -1 0 -7 -2 -4 1 0 1 0 0 -2
twitter	4 0 -4 -8 3 -6 -4 -1 -2 1 1 0
two	0 -1 0 1 -1 -1 -1 -1 -1 2 -2 -1
u	2 -1 0 -4 -1 -1 -1 0 1 -1 -3 0
um	-1 -1 -2 2 -2 0 2 -1 -1 -1 1 0
un	-1 -2 1 -4 4 -1 -1 0 0 1 -1 0
una	0 -1 -4 -3 0 -1 0 0 -1 -1 1 0
und	1 -2 -1 -2 -4 -1 1 -1 -2 0 0 1
under	0 0 -1 -1 -2 0 1 0 1 -2 2 -1
une	-2 -1 -1 -2 -3 -1 4 0 1 -2 2 0
unser	1 0 0 -2 -2 -1 0 0 -1 -2 -1 2
unsere	-1 0 0 -4 -2 -1 2 0 -2 -2 1 2
unter	1 0 -1 0 -2 0 0 0 0 -1 -1 1
unternehmen	2 0 1 -1 0 0 -2 0 0 1 -2 2
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 3
up	1 -1 -1 -2 -1 0 0 0 1 -2 0 0
update	-4 3 0 3 -2 0 -1 0 -1 2 -2 -1
updated	-4 -1 1 4 -2 -2 -2 0 -4 4 -3 0
us	2 0 -3 -5 0 -2 -2 -1 0 -1 -2 2
use	-3 -1 -1 -3 -4 -1 4 0 0 -1 2 -2
using	0 0 -1 0 -4 -1 1 0 0 0 -1 1
v	3 0 -2 -3 -2 -1 0 -1 0 -1 -1 1
va	-1 2 -1 -2 -1 0 0 0 -1 2 0 -2
veröffentlicht	0 -3 1 1 -4 -2 -2 0 -3 2 0 -1
video	3 -2 -3 -6 3 4 -7 -1 0 2 -2 -1
videos	3 0 0 -3 0 0 0 0 -2 1 1 1
viele	-3 0 -2 -1 -4 0 4 0 -2 -3 3 -2
vielen	1 -1 -1 -1 -3 -1 0 -1 1 -1 0 -1
view	2 -2 -2 2 -3 -5 -6 -2 0 1 -1 0
visit	-2 0 0 -2 -3 0 3 0 1 0 1 -1
von	-6 -3 -1 11 -10 -9 -4 -1 -5 4 -3 2
vor	0 -1 -3 1 -2 -2 0 0 1 -1 2 -1
w	1 -1 2 -2 0 0 -2 -1 0 1 -2 1
want	3 -1 -2 -1 -2 0 0 1 1 -1 -1 1
warum	0 2 -3 -3 -1 -1 1 0 -2 0 -1 1
was	0 -1 0 -2 -3 -2 1 -2 -1 1 0 0
washington	1 -1 -2 -2 0 0 0 0 -1 0 2 -2
watch	-1 4 -3 1 0 -2 -3 -1 0 2 -2 1
we	-1 -1 -1 -4 -5 -2 2 -1 -2 0 1 -1
we're	-1 -1 0 -2 -3 0 2 0 1 -1 0 -1
we've	-1 0 0 -1 -3 0 0 0 0 0 0 0
weather	0 -2 0 1 1 -1 -1 -1 0 -3 1 -1
web	-1 -1 -1 -3 -2 2 0 0 1 0 0 0
wednesday	2 -1 -2 -1 -3 -1 -1 0 0 -3 -1 2
weiter	2 0 0 -1 0 0 0 0 1 -1 -1 1
weitere	3 -2 -2 0 -7 -2 -2 0 -1 1 -2 3
welche	-3 -1 1 -2 -5 -1 3 0 0 2 2 -3
welt	2 0 -2 -2 0 0 1 0 0 -1 1 0
weniger	-2 0 -1 -1 2 -1 0 -1 0 1 1 -2
wenn	-3 -1 -1 -3 -1 -1 3 -1 1 1 1 -3
wer	0 -2 0 -2 1 -1 0 0 1 -1 -1 0
what	0 1 -2 -4 -4 -4 1 0 -1 2 -1 -1
what's	0 0 1 -4 -3 -1 1 0 -1 2 1 -1
whatsapp	1 0 0 -5 -1 -2 1 0 -2 2 -1 2
when	0 -2 -1 -1 -5 -1 2 -1 3 -2 1 -2
where	0 -1 0 -1 0 -1 0 0 1 -2 -1 1
whether	-3 0 -1 0 2 0 -1 0 0 -1 2 -1
which	-1 -1 -1 0 -3 0 2 0 0 -1 0 0
while	-2 0 -2 0 -5 0 3 0 0 -2 2 -1
white	0 -1 0 1 -4 -1 0 0 -1 -1 1 1
who	1 0 0 -1 -2 0 1 0 3 0 -1 -1
why	3 1 -3 -4 -1 -3 -2 -2 -1 2 0 0
wie	1 -2 1 -4 -4 -2 0 -1 -2 0 -1 1
will	0 0 -2 -1 -1 -1 0 -1 2 -3 -1 0
wir	2 0 -2 -4 0 -3 0 -2 0 -2 -1 1
wissen	3 0 0 -2 0 0 0 0 1 -2 0 0
with	-3 0 -1 -4 -6 -2 3 2 0 0 2 -3
wo	-2 -1 -1 -1 -2 -1 3 0 0 -2 2 -1
work	-2 -1 0 1 -3 0 2 0 0 1 1 -2
world	2 -1 -1 1 -4 -2 -3 0 4 -2 0 -4
written	-4 -1 -1 5 -3 -5 -2 0 -1 3 -2 -2
www	-3 0 0 -2 -1 1 3 0 0 0 2 -2
x	3 0 0 -3 -1 -1 1 -1 -2 1 -1 2
you	1 -3 -2 -7 -3 -3 1 -3 -1 -2 0 2
your	2 -2 -4 -1 -2 -2 -1 -1 1 -1 -1 0
youtube	1 0 0 -2 -1 0 0 0 0 1 -1 0
z	2 0 0 -1 -1 -1 -2 0 -3 0 1 2
ze	-1 0 0 -2 -2 -1 2 -1 0 0 1 -1
zu	1 -2 -1 -4 -1 -2 0 -1 1 0 1 -2
zum	-2 -1 -2 -5 1 -3 2 0 0 -3 0 2
zur	2 -2 -1 -1 1 -4 -1 -1 -1 -2 2 -1
zurück	3 -1 0 -4 -3 -1 -2 0 0 1 -3 2
zwei	-3 0 -3 -1 3 0 0 0 -2 3 -1 -1
à	1 0 0 1 -2 -1 -2 -1 1 -2 0 1
últimas	3 -1 0 -2 -1 0 -2 0 0 -2 -1 1
über	0 -1 -2 -1 -6 -2 2 -1 2 -4 0 1
# last word
0	0 -4 -2 1 0 -7 2 -7 -1 1 1 0
0000	0 -2 1 2 2 -4 -1 -2 -1 -1 1 2
a	0 -2 -2 -4 -1 -5 1 -1 1 0 0 -1
ab	0 -1 -1 -3 -1 -1 1 -1 -1 -2 0 1
abonnieren	4 0 0 -3 -2 -2 -3 0 -1 0 -3 3
about	3 0 0 -5 -2 -1 -1 -1 1 -1 -2 2
account	1 -1 1 -5 -4 -1 -1 -1 2 -1 0 -1
ad	-1 0 -1 -4 0 -1 1 -2 0 -2 1 0
added	-2 0 0 0 -1 0 3 0 0 0 1 -1
address	3 -1 0 -3 -3 -1 -2 0 -1 -1 0 2
adresse	2 0 0 -1 0 0 -1 0 1 -1 -1 1
ads	2 -1 0 -2 -1 -1 -1 0 -1 1 1 0
advertise	3 0 0 -1 0 0 -1 0 1 -1 0 -1
advertisement	3 -1 -1 0 -2 -5 -3 -1 -2 1 2 -1
advertising	1 0 0 -1 -1 -2 0 0 1 -2 1 -1
af	3 0 0 -2 -1 0 -2 0 2 -2 0 0
afp	-4 -2 -2 -5 3 3 -4 0 -2 4 -3 -1
again	3 -1 -2 -2 -4 -1 -1 0 1 -2 -2 2
agency	-2 0 -1 1 -4 -1 4 0 0 -1 3 -3
ago	0 -3 -3 3 -6 -4 -2 -1 -1 -2 -2 2
ahe	-2 0 0 -2 -3 0 3 0 0 -3 3 -1
aktuell	-1 -1 -1 2 -1 0 0 0 1 -1 0 0
aktuelles	-1 0 0 1 0 -1 0 0 3 -3 0 0
alert	2 0 0 -2 -1 0 1 0 2 -2 0 0
alerts	4 0 0 -3 -2 -1 -1 0 0 1 -1 -1
all	0 2 -2 2 -5 -1 -1 -1 -2 1 -2 2
am	0 -2 -2 2 -6 -4 -2 -2 1 0 -1 0
an	3 -3 0 -3 -6 -1 -1 1 -1 0 0 -1
analysis	-2 0 -2 -3 -3 -1 4 0 -2 1 3 0
and	-1 0 -1 -2 -3 -1 2 -1 1 1 -1 0
android	3 0 -1 -3 -1 -1 -1 0 -1 0 -1 2
anmelden	4 -1 0 -3 -1 -1 -3 0 0 -2 -2 2
antworten	2 -2 1 -3 -3 -3 -2 -2 -1 -1 -2 2
anzeigen	4 -1 0 -2 -2 -1 -3 0 -2 2 1 -1
ap	-2 4 -3 -4 2 4 -5 -2 -3 3 -1 -2
app	0 0 -1 -1 -4 -2 0 -1 -1 0 0 0
apple	1 0 0 -2 -2 -1 0 0 1 -1 -1 1
apps	1 -1 0 -4 -2 -1 0 0 -1 -2 0 1
arbeit	0 2 0 -2 -2 -2 -1 0 0 1 -2 1
arbeiten	-2 0 0 -1 -1 0 2 0 0 0 1 -1
archiv	1 -1 0 1 0 0 -2 0 2 -3 -2 1
are	-2 0 0 -1 -3 0 3 0 0 -1 2 -2
article	2 -2 -2 -1 -7 -4 0 -3 0 0 0 0
articles	1 -2 1 1 -5 -2 -3 -1 -1 1 -1 2
as	1 0 0 -1 -2 0 0 0 0 1 -1 0
at	1 -1 0 -2 2 0 -3 0 0 -1 0 0
auch	3 0 0 -3 -3 -2 -2 -1 -1 0 0 0
audio	2 0 0 -2 -2 -2 -1 0 -1 0 1 0
auf	1 0 -3 -2 -5 -1 1 0 0 -2 0 1
aus	1 0 0 -3 -2 -2 -1 -1 -1 -2 -2 2
author	-1 -1 -1 3 -4 -3 -1 -1 -2 2 -2 1
auto	2 -1 -1 -2 2 -1 -2 0 1 -2 0 -1
az	2 1 0 -2 -2 0 -1 0 -1 1 -1 1
b	3 -1 0 -2 -1 -1 -2 0 1 -1 -1 1
back	-2 1 2 -2 -4 -1 3 -1 0 1 0 -1
be	2 1 -1 -2 -1 -1 -2 -1 0 1 -2 2
before	-1 -1 0 0 -1 0 2 0 0 -1 1 0
bei	0 0 1 -1 -2 0 -1 0 -1 1 -1 1
bekommen	-2 0 -1 -1 -2 0 3 0 0 -1 3 -2
below	4 -1 1 -4 -4 -2 -3 0 -1 -1 1 0
best	1 0 0 -1 -2 0 -1 0 -1 -1 0 0
better	-2 0 -1 0 -1 0 3 0 0 -1 1 -1
bild	0 0 -1 -1 -3 2 -1 0 0 0 -1 1
bilder	0 0 0 -1 1 0 -2 0 1 -1 1 -1
bleiben	-1 0 -1 -1 -1 0 2 0 0 1 1 -2
blog	3 -1 -1 -1 -3 -2 -2 -2 0 -2 -2 3
books	-1 2 0 -3 -2 -1 2 0 0 0 2 -2
bringen	1 0 1 0 0 0 -1 0 1 2 -1 -2
browser	2 -1 -2 -3 -2 -1 -1 0 -1 0 -1 1
business	-1 0 -2 1 -4 -3 2 -1 2 0 0 -2
by	-3 -1 1 3 -1 0 2 -2 -2 2 1 -2
c	1 0 0 -3 -2 -1 0 0 1 -1 -2 2
call	-3 -1 0 1 -2 0 2 0 0 0 0 0
careers	3 0 0 -2 0 0 0 0 0 -1 0 1
case	1 0 -1 -2 -4 -1 0 0 1 -1 0 0
categories	1 0 0 0 -1 -1 -2 0 0 0 -2 1
change	-1 0 -1 -3 -5 -1 2 1 0 0 0 0
choices	2 0 0 -3 -1 -1 -1 -1 1 0 0 -1
city	0 0 -2 -1 0 0 -1 0 1 -1 2 -3
close	4 0 -1 -4 0 -2 -3 -1 0 2 -1 -1
co	-1 0 0 -3 -2 2 -1 0 0 -2 1 1
com	1 -3 -5 1 4 -2 -3 -3 2 -2 -1 0
come	1 0 0 0 -2 0 0 0 1 0 0 0
comment	3 -2 -2 -2 -7 -4 -1 -2 0 -1 -1 2
comments	3 -1 -1 -1 -6 -6 -4 -1 1 2 -3 1
community	0 -2 0 1 1 -1 -1 1 -2 1 -1 1
company	0 0 -1 -3 -3 -1 1 0 2 -2 1 -2
conditions	1 -2 2 -2 -3 -1 0 0 -1 0 -2 3
connect	2 0 0 -2 0 0 -1 0 1 -1 -1 1
contact	1 -1 0 1 -1 0 -1 0 -2 1 -1 2
content	2 -2 -1 -4 -3 -2 -1 -1 0 -2 2 -2
continue	-1 0 0 -1 -1 0 2 -1 -1 -1 2 -2
cookies	3 -1 -1 -2 -3 -1 -2 0 -1 0 -2 1
copy	4 -1 0 -4 -1 -1 -1 0 1 0 -1 2
corrections	1 0 0 -1 0 0 0 0 2 -1 0 -1
country	0 0 -1 -1 -2 0 2 0 0 -1 2 -1
cultura	-2 0 0 2 0 0 0 0 0 0 0 0
culture	0 -1 -2 1 -2 -1 0 0 1 -1 1 -2
d	0 -1 0 -4 -4 -2 0 0 0 -2 0 0
da	0 2 -2 -2 -3 1 0 0 -2 1 0 0
dabei	-1 0 -1 -1 -3 0 2 -1 -1 -2 2 -1
daily	3 -1 0 -2 -1 -1 -3 0 -1 1 -2 3
das	1 -1 0 -1 -4 -1 0 0 -1 -2 0 1
data	-1 -1 -3 -3 3 -2 -1 0 0 -1 0 0
datenschutzerklärung	1 -1 -1 -2 -2 -1 -1 -1 0 -2 -1 2
day	2 0 -2 -5 -4 -2 1 -1 1 -1 0 -1
days	-1 0 -1 2 -3 -2 0 0 2 0 -1 -2
dazu	1 0 0 -2 -2 0 0 0 0 0 -1 1
de	-1 1 -3 -3 1 1 0 -2 -1 1 0 0
den	-2 0 0 0 1 0 1 0 -2 1 1 0
deportes	2 0 0 -2 0 0 0 0 -2 2 0 0
der	-1 -1 -1 -1 -1 -1 2 0 -2 -1 1 0
deutschland	-1 -1 -2 -1 0 -1 3 0 1 0 0 -1
different	-2 2 -2 0 -2 0 1 0 -2 2 -1 0
digital	2 0 0 -1 -1 0 -1 0 2 -2 -1 -1
do	-1 1 1 -3 1 -1 -1 0 -3 3 0 0
donate	1 0 0 -1 0 0 1 0 -2 2 1 0
down	1 0 -1 -3 -3 -1 0 0 -1 0 1 -1
download	3 0 0 -2 -1 0 -3 0 -1 1 -2 2
dpa	-4 -3 -3 3 5 1 -4 2 -1 3 -3 -1
drucken	4 -1 0 -4 -2 -2 -2 0 -2 3 -3 3
e	-1 -1 -1 -2 1 -5 2 -1 0 0 0 -1
edition	1 -1 -1 -3 -3 -1 1 0 0 0 1 -1
editor	-2 -2 2 3 -1 -1 -1 1 2 1 -1 -1
editorial	2 0 0 -1 -1 -1 -2 0 0 0 -2 2
editors	2 0 0 2 -3 -4 -5 0 0 -2 0 2
education	0 0 0 2 -1 0 -1 0 1 -1 -1 1
ein	0 1 -3 -3 -3 1 1 -1 0 -1 1 -1
ej	-2 -1 0 2 -2 0 2 0 -1 2 1 -1
ek	-1 0 0 -1 0 0 1 1 -2 3 0 -1
email	7 -1 -2 -8 -7 -4 -2 -2 -3 1 -2 2
end	0 0 -1 -1 -2 -1 -1 2 0 -1 -2 1
entertainment	2 0 0 -2 -1 -1 -1 0 1 0 -1 0
epa	-1 0 0 -1 1 1 -3 0 0 1 -1 0
er	-2 0 0 0 -3 -1 3 -1 0 1 0 -2
erfahren	3 0 0 -1 -1 0 -3 0 0 0 1 -1
erhalten	1 -1 -1 -1 -3 -1 0 -1 0 -1 -1 1
error	2 0 0 -2 -2 -1 -1 -1 1 0 -2 2
es	1 -1 -2 -2 -3 -1 1 -1 1 -1 4 -4
essen	-2 0 0 -1 2 0 -1 0 0 0 0 1
est	0 -2 -2 2 -2 0 0 0 -1 1 -1 1
europa	0 0 -2 -2 -1 -1 1 0 0 -1 0 1
events	2 2 1 -1 0 -2 -2 0 1 0 -2 1
ever	1 0 -1 0 -3 0 0 0 0 -1 -1 1
facebook	2 -2 -1 -9 -2 -1 1 -2 -1 1 1 -1
family	1 -1 0 -1 -2 0 0 0 0 -2 1 -1
far	1 0 -1 1 -2 0 -1 0 1 -2 -1 1
featured	3 0 0 -3 0 0 -1 0 2 -2 -1 1
features	0 1 -1 -1 -2 -2 2 0 -1 0 0 0
feed	-1 0 0 -1 0 0 2 0 -1 0 2 0
fi	-1 1 -1 -1 -2 -1 1 0 1 -1 1 -1
file	1 -2 -3 -1 -1 -1 -1 -1 1 0 -1 -1
film	-3 0 0 1 -1 -1 2 0 1 -1 0 -1
first	-1 2 0 -2 -4 -1 2 0 -1 1 1 -1
flipboard	3 0 0 -3 -1 -2 -1 0 0 0 -1 1
folgen	1 0 0 -3 -3 -2 1 0 0 -2 2 0
follow	2 -1 0 -1 -1 -2 -2 0 0 0 0 1
food	1 0 0 -2 0 0 0 0 2 -1 0 -1
for	0 -1 -1 -3 1 -1 -1 0 0 -1 0 1
forum	2 0 -1 -1 -2 0 -1 0 1 -1 -1 1
foto	0 0 1 -3 -1 0 1 0 1 -1 2 -2
fotos	2 0 -1 -1 0 0 0 0 -1 0 0 1
found	-3 1 -1 0 0 0 2 0 0 0 2 -2
frage	-1 -1 0 -2 -3 -1 2 0 -1 -1 1 0
fragen	0 1 -1 -2 -1 -1 1 0 -1 1 0 -1
france	0 -1 -1 -2 4 0 -1 0 -1 0 -1 1
free	3 0 0 -2 -2 0 -2 0 -1 -2 -1 1
friday	0 -1 -1 -2 -3 -1 2 0 0 -2 1 0
from	-3 -1 -1 -3 0 -1 3 0 0 -1 2 -2
future	1 2 -2 2 -2 -2 -3 0 1 1 -4 1
g	2 0 0 -1 -1 0 -1 0 0 0 -2 2
galleries	2 0 0 -2 0 0 -1 0 -1 -1 -1 2
gallery	2 -1 0 -3 -4 -2 1 0 -2 -1 2 -1
game	-1 -1 -1 -2 -3 0 1 0 -1 -2 1 1
games	3 -1 0 -3 -2 0 2 0 2 -1 0 -1
geben	-1 -1 -2 -1 -2 0 2 0 0 -1 2 -1
gehen	0 0 1 -1 -2 0 0 0 -1 0 -1 1
geht	1 -1 -1 -1 -2 0 1 0 0 -1 0 1
gemacht	-2 -1 -1 1 -4 -1 2 0 0 -2 1 0
getty	-1 -2 -2 -1 1 1 -1 0 -1 -1 2 -2
gibt	0 0 1 0 2 0 -2 0 -1 2 -3 1
global	0 0 0 -2 2 0 -1 0 0 1 -1 0
gmt	-4 -1 -1 5 -3 -1 -4 -3 0 2 -4 2
go	-1 2 0 -3 -4 -1 0 0 -1 3 -1 -2
good	1 0 1 -1 -2 0 -1 0 -2 1 0 1
google	5 -1 -1 -2 -4 -2 -1 0 0 1 1 -1
government	-1 -1 -1 2 -3 0 1 0 0 -1 -1 1
group	-2 0 0 -1 0 -1 3 0 0 0 1 -1
guide	2 2 -2 -4 -3 -1 -1 0 2 -2 -1 -1
h	-1 0 0 -1 -1 0 2 0 0 0 1 -1
habe	1 -1 -1 -1 -2 0 -1 0 0 -1 -1 1
haben	0 -1 -1 -2 -2 0 0 -1 -1 -2 0 1
halten	-1 0 -1 0 -1 0 2 0 0 -1 1 0
hat	0 0 -1 -2 -1 0 0 0 0 -1 -1 1
hatte	-2 1 -1 0 -2 0 3 0 -2 0 2 -1
have	0 0 0 -1 -2 0 0 0 -1 0 1 -1
health	0 -1 -1 2 -4 -2 0 -1 1 -2 -1 1
help	1 -1 -2 -4 2 -1 -1 -1 3 0 0 -3
her	3 1 1 -1 -4 -1 -1 0 -1 1 -2 2
here	0 -1 1 0 -8 -3 0 -1 0 -2 0 0
heute	2 0 0 -1 -1 -2 -1 0 0 -1 1 -1
hier	0 -2 1 -3 -5 -1 0 -1 2 0 -2 1
him	0 0 -1 -1 -3 0 1 0 0 -1 3 -2
home	2 -2 -5 -6 2 -2 -2 1 -1 0 0 0
house	-4 2 1 0 3 -2 -2 0 -2 3 -1 0
html	1 0 0 -2 -3 -1 1 0 0 -1 -2 2
i	-2 1 -1 -2 1 -1 1 0 0 0 -1 1
ib	0 0 0 -2 -1 0 3 0 0 0 2 -1
ih	3 -1 0 -2 -1 -1 -2 0 -1 1 -2 1
il	0 0 0 -2 -1 0 0 1 -1 0 0 0
image	0 -2 -1 -4 2 0 -5 -1 -1 -1 2 -1
images	-2 -1 -2 -5 1 3 -5 0 -1 2 -1 0
in	2 0 -3 -7 -3 -3 -1 1 1 0 -2 1
info	1 0 -2 -2 -1 -1 1 0 -1 -1 0 0
information	2 -1 -1 1 -4 -1 -1 -1 1 -1 -2 2
instagram	1 -1 -1 -5 0 -2 -2 -2 -1 -1 0 0
international	-1 0 0 0 3 -1 -2 0 0 -1 0 1
is	2 0 -1 -1 -4 -1 -1 -1 2 -1 -2 0
ist	1 0 -4 -2 1 -1 0 -2 1 0 -1 0
it	0 0 0 -1 -1 -4 -1 -2 0 1 -2 2
j	0 0 -1 -3 -2 -1 3 0 -1 1 2 -1
ja	2 0 0 -3 -1 1 -3 0 -1 1 0 0
job	1 -1 1 -3 -1 -1 -1 -1 0 0 -1 0
jobs	4 -1 -1 -4 -3 -1 -3 -1 1 -3 0 0
july	2 -1 0 0 -1 0 -1 0 -1 -1 0 1
june	0 0 0 -1 -2 -1 1 0 -1 0 0 1
kann	1 0 0 -1 -3 -1 0 -1 0 -1 -1 0
know	1 1 0 0 -3 0 0 0 -1 1 -1 0
kommentieren	2 -1 -1 -2 -2 0 -2 0 0 0 -2 2
kontakt	2 -1 0 -6 -2 -2 0 0 0 -2 -1 1
können	-1 -1 1 -2 -1 -1 2 0 0 0 1 -1
könnte	1 -1 -1 0 0 0 1 0 1 -2 0 1
kündigen	2 -1 0 0 -1 0 -1 0 -3 -1 2 -1
land	1 0 -1 0 -1 0 0 0 -1 -2 -1 1
lassen	-1 0 -2 0 1 0 1 0 2 -3 2 -1
last	0 1 0 -1 -1 0 1 0 -2 2 0 0
later	3 -1 -2 -4 -3 -1 0 0 -3 3 -1 0
latest	-1 0 0 -2 -1 0 2 0 0 0 0 0
leben	-1 -2 2 -2 1 -1 0 0 0 0 0 0
lesen	2 0 0 -2 -4 -1 -2 0 -1 -1 -1 1
less	0 0 -1 0 3 0 -2 0 0 0 -1 0
liebe	0 0 0 -1 -2 0 1 0 0 0 -1 1
life	1 -1 -3 1 -4 -2 1 -1 1 -3 0 0
lifestyle	-1 -1 0 2 -2 -1 -1 0 0 -1 0 2
like	2 -1 0 -4 -3 -1 -1 -1 -1 1 -2 2
link	3 -1 -1 -5 -4 -2 0 0 0 0 -3 2
linkedin	4 1 -1 -5 -3 -3 -1 -1 -2 2 0 0
links	5 0 0 -5 -2 -1 -4 0 1 -1 -4 2
listen	3 0 0 -3 0 -1 -1 0 0 1 -1 -1
live	-2 -2 -1 2 -4 0 0 0 0 -1 2 -2
loading	1 -1 0 -4 2 -2 -2 0 -1 2 1 -2
local	0 -1 0 -1 -3 -1 4 -1 0 -1 0 0
login	3 -1 -1 -4 -2 -2 -1 0 2 -1 0 -1
logo	7 -1 -2 -6 -5 -3 -5 -2 0 -2 -1 2
london	-3 0 2 2 -4 -1 0 1 1 0 -1 1
look	1 0 0 -2 0 -1 0 0 0 0 0 0
love	2 -1 -2 -3 -3 -1 0 0 2 -2 0 0
m	-2 0 -2 3 -2 -2 -1 -1 2 -1 1 -1
machen	-1 -2 -3 4 -1 -1 0 0 0 2 0 -1
magazine	2 -2 -1 -6 -2 3 0 1 0 1 -2 0
mail	4 -2 -1 -6 -4 -3 -2 -2 -2 1 0 1
man	-2 0 0 -1 1 -1 2 0 -1 0 2 0
map	3 0 0 -3 -2 -1 -1 -1 0 0 0 -1
march	2 0 -1 -1 -3 0 0 0 -1 1 -1 1
may	0 0 -1 -1 -3 0 3 0 0 -1 2 0
me	2 -1 -1 -4 -5 0 -1 0 1 0 -2 1
media	-4 -1 -1 0 1 1 1 -1 0 -1 2 -1
mediadaten	2 0 0 -1 0 0 -1 0 0 -1 1 -1
mehr	2 -1 -1 -4 -2 -3 -2 -2 0 0 -1 1
melden	0 0 0 0 -1 -2 0 -1 -1 1 0 0
menschen	-1 0 0 -1 -2 0 2 0 0 0 1 0
menu	1 -1 -1 -7 -3 -2 0 -1 1 -3 0 -1
menü	2 -1 0 -4 -2 -1 0 0 1 -2 0 1
messenger	2 0 0 -2 -2 -1 -1 0 -2 3 -1 1
million	0 0 -1 -1 2 0 -1 0 1 -2 0 0
min	-1 -2 -3 4 -5 -4 -3 -1 0 3 -3 0
minutes	-1 -1 -1 1 -4 0 3 0 -1 -1 1 0
mir	1 0 0 -2 -3 0 1 0 1 -1 -1 1
mit	1 -1 -2 -3 -4 -1 1 -1 1 -2 -1 0
mobile	4 -1 0 -3 -2 -1 -1 0 -1 -2 -1 2
mode	2 0 0 -2 -1 0 1 0 2 -2 0 0
monday	1 0 -1 2 -3 0 -1 0 1 -1 -1 1
money	0 -2 -1 1 2 0 -2 0 -3 1 -1 2
month	-1 -1 1 -2 -3 0 1 -1 -1 0 1 -1
months	1 0 -1 -2 -1 0 0 0 0 0 0 0
more	4 0 -5 -5 -5 -6 -1 -3 -1 0 1 -1
movies	2 0 0 -1 0 0 -1 0 0 2 -1 0
much	1 0 -1 -2 -2 0 1 0 0 1 0 -1
mundo	-1 -1 0 2 -1 0 0 0 0 -1 0 1
music	2 -1 0 -3 2 0 -3 0 2 -1 -1 -1
muss	-1 0 2 -1 2 -1 -2 0 0 2 -1 0
más	4 -1 0 -3 -2 -2 -4 0 -3 3 0 0
möglich	-2 2 -1 -1 -3 0 2 0 -1 2 0 0
müssen	2 0 1 -1 -4 -1 -1 0 -1 1 -1 0
n	-1 -1 0 3 -2 0 -1 0 1 2 -1 -2
nach	5 -2 -1 -5 -2 -1 1 0 2 -1 -1 0
name	2 0 -1 -3 -2 -1 -2 -1 1 -1 -2 2
navigation	3 0 0 -6 -2 -1 1 0 -1 1 -1 1
need	0 0 -1 -1 -3 0 0 0 -1 1 -1 0
net	-2 0 0 -3 0 -1 2 -2 0 1 1 -2
network	3 -1 -1 -2 -2 -1 -1 -1 0 -1 0 1
new	-3 -1 0 2 -2 -1 2 0 1 2 1 -2
news	2 -2 -2 1 -4 -1 -5 -4 2 -2 -1 -1
newsletter	5 -1 -1 -2 -6 -4 -4 -2 0 -2 0 0
newsletters	6 -1 -1 -5 -3 -1 -3 -1 0 0 -3 0
next	4 -1 -2 -6 1 -3 -3 -2 0 -2 0 2
nicht	2 -1 -2 -1 -1 -1 -2 0 0 0 -2 2
nichts	1 0 1 0 -2 0 -1 0 0 1 -1 0
no	3 -1 -1 -4 -1 -1 -2 -1 0 -1 0 0
not	0 0 0 -1 -2 -1 0 0 -1 0 -1 1
note	-1 -1 0 -3 -2 -2 3 0 1 -2 1 -1
noticias	3 -1 0 -3 -1 0 -2 0 1 -1 -1 1
november	-2 0 -1 -1 1 -1 2 -1 1 1 0 -2
now	1 -1 1 -8 -4 -4 0 -2 0 -2 0 1
nu	3 0 0 -3 -1 -1 -2 0 1 1 -2 1
nutzen	0 0 -1 -1 -2 0 1 1 0 -1 -1 1
o	3 -1 -1 -3 -1 -3 -3 0 1 0 -1 1
oben	3 0 0 -1 1 0 -2 0 -1 0 -2 2
of	0 1 -1 -2 -3 0 0 0 -1 -1 0 2
off	-2 -1 1 -3 -5 -1 2 0 0 0 -1 1
old	-1 0 1 -1 -1 0 -1 0 -2 2 -1 1
on	0 1 1 -5 -1 -3 0 -1 -3 2 0 0
one	-3 -2 -1 3 -1 -1 1 0 0 -1 0 0
online	1 0 -2 -3 -5 2 -1 0 0 -1 -1 1
only	-1 0 0 1 -3 0 1 0 -1 -1 0 0
open	1 -1 1 -3 0 -1 -2 0 -1 -1 -1 1
opinion	-1 0 0 2 -2 -2 -1 -1 1 -1 -2 -1
opinions	2 -1 -1 -2 -2 0 -1 0 0 1 -1 -1
opinión	3 -1 0 -2 -1 0 0 0 -1 1 0 0
or	2 0 0 -1 -2 -1 -1 0 -1 0 1 0
org	1 0 0 -3 -1 -1 -1 -2 1 -1 0 -1
other	-1 -1 0 -1 -1 0 2 0 1 -2 1 -1
out	0 2 -2 -4 -2 -2 1 0 1 -1 -1 1
over	1 0 1 -2 -2 0 -2 0 1 1 -2 0
own	-2 1 0 -1 -1 0 3 0 -1 1 1 -1
p	2 -1 -1 -2 -2 0 0 0 1 0 0 -1
page	1 -2 -2 -5 -2 -2 1 -2 0 -1 0 0
pages	2 -1 0 -2 0 0 0 0 0 0 0 0
panorama	-1 0 0 2 -1 -2 -1 0 2 -1 -1 0
paper	2 0 0 -1 0 0 -1 0 0 -1 1 -1
part	-1 0 0 0 -1 0 2 0 1 0 1 -2
past	-2 0 1 -1 -3 -1 2 0 0 1 -1 1
pdf	3 -1 -1 -3 -3 -1 0 0 0 0 0 0
people	-3 0 -2 -2 1 0 3 0 0 -1 1 0
permission	1 0 0 0 -2 0 -1 0 -1 -1 -1 1
permissions	1 -1 0 -2 -2 0 2 0 -1 1 0 0
photo	-4 -1 -1 -4 4 0 -2 0 -1 2 -1 1
photos	2 0 -1 -2 -2 -3 -1 -1 0 -1 -3 1
pinterest	3 0 0 -4 -2 -2 -2 0 -2 1 0 2
place	-1 -1 -2 -1 1 0 1 0 1 0 0 0
play	-1 -1 -1 1 -3 0 1 0 -1 1 1 -1
pm	0 -3 -3 4 -7 -5 -4 -1 1 -1 -1 1
podcast	0 -1 1 0 -3 -1 2 0 1 0 -1 0
podcasts	2 0 0 -3 -1 0 -1 0 0 -2 0 0
point	-1 1 -2 -1 -3 0 3 0 -1 0 0 1
policy	4 -2 1 -7 -2 -2 -3 -2 -2 0 -2 2
politics	-3 -1 0 4 -3 -3 0 -1 1 -1 0 0
política	3 0 1 -3 0 0 -1 0 0 0 -1 1
popular	3 1 -1 -5 -1 -1 -1 0 -1 -1 1 0
post	0 -2 -2 -3 1 -2 -1 -1 -1 0 0 0
posts	5 -1 -1 -2 -1 0 -3 0 -1 1 -2 2
power	0 -1 3 -3 -4 0 -2 0 0 2 -3 1
president	1 -1 -2 -2 0 0 -1 0 -1 1 0 0
press	-4 -2 -2 4 1 1 -5 2 1 2 -4 0
presse	2 0 0 -2 -1 0 0 0 1 -1 -1 0
print	5 -2 -3 -3 -2 -4 -4 -1 -1 2 -1 -1
privacidad	2 0 0 -1 0 0 -1 0 1 -1 0 0
privacy	2 0 0 -2 -1 0 -1 0 0 1 0 -1
prozent	1 0 0 0 -3 0 1 0 0 -1 1 -1
public	1 0 0 1 -1 0 0 0 -1 2 -1 -1
r	1 0 0 -4 -2 -1 0 0 -1 1 0 -1
ratgeber	1 0 -1 -2 1 0 -1 0 1 -1 0 -1
read	-5 -3 -2 6 -5 -3 -3 -1 -1 3 -3 2
reading	4 0 0 -3 -4 -2 -4 0 0 1 -2 1
recht	2 0 0 -2 -1 0 -1 0 0 -1 -1 2
recommended	1 0 0 -2 0 0 0 -1 1 -1 0 -1
reddit	2 -1 0 -4 2 -2 -2 0 -3 3 -1 1
register	3 0 0 -3 0 -1 1 0 1 -1 1 0
registrieren	4 -1 0 -2 -1 0 -3 0 0 -1 -3 3
reisen	2 0 0 -1 -1 0 -1 0 1 -2 1 -2
related	3 0 0 -3 -2 -3 -1 -1 -1 -2 2 0
report	-2 0 -3 -2 -5 -2 -2 5 0 -1 -2 2
reprints	3 0 0 -3 0 0 0 0 0 0 0 0
reservados	2 0 0 -1 -2 0 0 -1 -1 0 0 1
reserved	1 -2 -2 -6 0 1 0 -4 0 -1 1 -1
reuters	-5 -2 -2 -6 4 6 -6 1 0 0 1 -2
reviews	3 0 -1 -2 -2 -1 0 0 0 0 -1 1
right	0 -1 -1 -3 1 -2 1 0 0 -1 -1 1
rights	0 -1 0 2 -2 -2 -2 0 0 2 -2 0
rss	3 -1 -1 0 -3 -2 -2 -1 2 -2 -2 1
run	-1 0 0 -1 -2 0 1 0 0 -1 0 0
s	-1 4 -3 1 -7 1 -1 -1 1 0 0 -1
said	-3 -1 -3 -2 -7 -1 4 4 -1 -3 2 -1
saturday	0 0 -2 -1 2 0 0 0 0 1 -1 0
save	2 0 0 -3 -3 -2 1 0 0 1 -1 0
say	4 1 1 -3 -5 -1 -2 0 0 0 -1 1
says	2 0 1 -3 -6 -3 -2 -1 -2 1 -1 0
schließen	3 -1 0 -3 -1 -1 -1 0 1 -2 -1 0
school	-1 0 0 0 -2 0 1 0 -1 0 1 0
schreiben	3 -1 0 -3 -1 0 -1 0 -1 0 -1 1
science	0 -1 1 -1 -4 -1 1 -1 0 0 0 0
search	5 -2 -1 -9 0 -1 -2 0 0 0 -2 0
sections	2 0 0 -3 0 0 -1 0 0 -1 -1 1
security	0 0 0 -3 -3 -1 2 0 1 -1 0 0
see	0 -1 -2 -2 -2 -1 2 0 -1 -2 1 1
sein	-2 -1 2 -3 -2 -1 2 -1 -2 0 1 -2
seite	2 0 0 -2 0 0 1 0 0 0 0 0
service	3 0 0 -5 -4 -2 -2 0 2 -3 -1 0
services	1 -2 0 -1 -5 -1 2 -1 1 -3 1 0
set	1 1 -1 -1 -2 0 0 0 -1 0 -2 1
share	6 0 0 -8 -3 -4 -1 0 -3 4 -1 -1
shop	-1 -1 -1 -5 4 -3 -2 0 0 0 2 -1
show	0 -1 2 -3 -2 0 1 0 0 0 0 -2
shows	2 0 0 -1 -1 0 -1 0 0 -1 0 1
si	-2 0 0 -1 -2 2 1 0 -1 -1 2 -1
sich	1 -1 -1 -1 -3 0 2 0 1 -1 2 -1
sie	0 -1 1 -1 -2 0 0 0 -2 1 1 -1
sind	0 -1 -3 -3 -6 -1 1 0 -1 -1 0 0
site	2 -2 -1 -3 -3 -1 1 0 3 -2 -2 0
so	1 0 -1 -2 -2 -1 -1 0 1 -1 -1 -1
soll	-1 -2 -1 -1 1 0 0 0 1 -1 0 1
source	-2 -1 1 -1 -3 -1 3 -1 -1 1 2 -2
speichern	0 0 0 1 -1 -1 -2 0 0 1 -1 1
sport	1 -1 -1 1 -2 -2 -2 -1 3 -4 -2 -1
sports	1 -1 0 -2 -3 2 -2 -1 0 0 -3 0
springen	3 -1 0 -3 -2 0 0 0 0 0 0 0
staff	2 0 0 -1 -1 -1 -1 -1 1 0 -2 2
state	-1 0 0 -2 0 -1 2 0 0 0 -1 0
states	-2 0 1 0 -3 0 0 0 0 2 -1 -2
stehen	0 -2 1 -1 -3 -1 1 0 -1 -3 1 2
steht	-1 2 1 0 0 0 0 0 -1 1 -1 0
store	1 -1 -1 -4 -3 1 1 0 0 -1 1 1
stories	3 -3 -3 -1 -1 -3 -2 -2 1 -3 -1 3
story	3 -3 -2 -3 0 -2 -2 1 1 -2 -2 3
submit	3 0 0 -3 -1 -1 -1 0 -1 1 -1 1
subscribe	4 -1 0 -6 -3 -3 -2 -1 2 1 0 -3
subscription	3 0 -1 -3 -2 0 -1 0 0 -1 -1 2
suchen	3 -1 -1 -3 -1 -1 -1 0 2 -2 0 0
sun	1 0 0 -1 -2 0 0 0 1 -1 0 -1
sunday	-2 0 -1 -1 -2 0 4 -1 0 -1 3 -2
support	-1 -1 -2 -4 -3 -1 2 0 1 -3 1 -1
system	-2 -2 -3 -1 1 0 1 0 -2 1 -1 0
tag	-2 0 0 1 -3 -1 0 0 -1 2 -1 1
tags	4 0 0 -3 -1 -3 -2 -3 -1 0 -3 3
team	1 -2 -1 0 -6 -2 1 0 -1 0 2 -1
tech	0 -1 -1 2 -3 -2 -1 0 1 -2 -1 0
technology	1 0 -1 1 -3 -2 -1 0 3 -2 -1 0
teilen	3 -1 -1 -7 -4 -4 -1 -1 -1 0 0 1
telegram	1 0 0 -2 -1 -1 1 0 -1 1 0 0
termine	2 0 0 -1 0 -1 0 0 1 -1 -1 1
test	1 -2 -2 -1 -3 0 2 0 -1 1 1 -1
that	-1 1 -2 -2 -1 0 1 0 0 0 0 0
the	2 0 -1 -1 -3 0 -1 0 0 -1 -1 2
them	-2 0 0 -2 0 -1 2 1 1 2 0 -1
thema	3 -1 -1 1 -4 -2 -3 0 0 -2 0 0
there	-2 0 -1 -1 -3 0 3 0 0 -1 2 -2
thing	-2 2 0 -1 -2 -1 2 0 -1 1 0 0
things	-2 -1 0 -1 1 0 1 0 0 -1 0 0
this	3 -1 -2 -4 0 -3 -1 0 0 -1 0 1
thursday	-2 -1 0 -1 3 0 -2 0 0 0 1 -2
tiktok	2 0 0 -1 1 -2 -2 0 0 -1 2 -2
time	1 -1 -1 -4 -3 -3 1 -1 1 0 -1 0
times	-1 -2 -2 -4 0 3 -2 -1 -1 1 -1 0
tips	1 -1 0 0 -3 -1 -1 0 0 0 -1 1
to	0 2 -1 -3 -3 -1 -1 -2 0 0 -1 1
today	-2 0 0 0 -5 -5 3 -2 0 1 1 -2
together	-2 0 1 -1 -1 0 0 0 -1 1 0 -1
tomorrow	2 0 0 -1 -1 0 0 0 0 0 -1 1
too	1 -1 -2 -1 1 0 -1 1 0 -1 -2 2
top	0 -1 2 -5 -3 -1 0 -2 -2 3 -2 1
topics	4 1 1 -4 -2 -2 -3 -1 1 2 -3 1
travel	0 0 0 1 -1 -1 -1 0 2 -1 -2 -1
trending	-1 0 0 -2 -1 -3 1 0 1 0 -1 0
tt	7 -1 -1 -5 -1 -9 -2 0 -5 5 -3 -2
tuesday	0 0 1 -2 -4 0 0 0 1 -1 0 -1
tun	-1 1 -3 -1 -4 0 2 -1 -1 -1 2 -1
tweet	7 0 0 -7 -4 -4 -3 -1 1 0 -1 0
twitter	1 -2 -3 0 -6 -1 -1 -1 -1 1 1 0
u	-1 1 -2 4 -6 -3 0 -1 -2 3 0 0
uc	0 0 -1 1 -2 0 -1 1 0 0 0 0
ug	-2 0 0 2 -1 -1 0 1 -1 1 0 0
uhr	-2 0 0 3 -1 -1 -2 0 0 2 -2 -1
uk	2 0 0 -1 0 0 0 0 0 0 0 0
um	-1 3 -2 -1 0 0 -1 0 0 1 0 -2
un	-1 1 -1 -2 -2 0 2 0 0 1 1 -1
uns	4 -1 0 -3 -1 -1 -2 -1 0 -3 -1 3
unternehmen	2 0 -1 -3 -3 -1 1 0 -1 0 1 0
unterstützen	2 0 -2 0 1 0 -1 0 0 -1 -1 2
up	0 -1 -2 1 -8 -4 1 -1 0 0 -2 2
url	0 0 0 0 -2 -2 0 0 -1 2 0 0
us	5 2 -2 -7 -6 -3 -2 -1 1 1 -4 0
use	1 -1 -1 -3 0 -1 0 0 1 0 -1 -1
v	1 -1 -1 -3 1 -2 0 0 0 -2 0 1
video	2 1 -2 -5 -2 -2 1 -1 2 0 1 -2
videos	6 0 -1 -4 -3 -2 -3 -1 -1 1 0 1
view	1 0 0 -1 -2 -1 0 0 -1 -1 0 1
views	-1 -2 1 1 -3 -1 -1 0 -1 1 -2 1
von	-5 -1 -1 5 -2 -2 -1 0 -1 2 -2 0
vor	-2 0 0 -1 2 -1 0 0 -1 1 -1 1
vorbehalten	3 0 0 -1 -2 -1 -1 -1 0 -1 -2 2
w	-1 -1 0 -3 -1 0 2 0 0 0 1 -1
war	-1 0 3 0 -1 0 0 0 -1 3 -2 -1
was	-2 1 1 0 -2 0 2 0 -1 1 1 -2
washington	-2 -1 -1 -2 -5 -2 4 0 -2 -2 2 -1
watch	3 0 0 -2 -2 -1 0 0 -1 -1 1 0
way	-3 -1 -3 -1 -3 0 4 0 0 -3 3 -2
weather	0 -2 0 1 2 -1 -2 -1 1 1 -2 -1
web	1 -1 1 -4 -3 -2 1 -1 0 -1 0 1
website	1 0 0 -4 -3 -2 0 0 1 -1 0 0
wednesday	-3 0 -2 -2 -1 0 1 2 0 -1 -1 2
week	1 -1 -3 -3 -2 -1 3 -1 -2 -1 2 0
weiter	0 -1 1 -2 -4 0 0 0 1 0 -1 0
well	1 0 0 -1 -3 0 -1 0 0 1 -1 1
welt	0 0 -1 -2 -4 1 -1 0 1 0 0 0
werden	0 -1 -2 -6 -2 -2 1 -2 1 -3 1 -1
whatsapp	4 -1 -1 -7 -4 -3 -2 0 -2 2 -3 3
wieder	0 -1 -1 0 -2 0 1 0 -1 1 0 0
will	2 0 -1 -1 -4 -1 -1 0 0 -1 -2 2
wir	-1 1 -1 0 -2 -1 1 0 0 0 0 -1
wird	1 1 -1 -3 -6 -1 0 0 0 -1 0 0
wissen	3 0 -1 -4 -2 -1 -2 0 1 -2 -2 1
with	0 -1 -2 -2 -5 -1 2 -1 1 -2 -1 -1
wohnen	0 -1 -1 1 -2 0 0 0 0 0 -1 1
wollen	1 -1 -1 0 -2 0 0 0 0 -1 -1 1
women	2 0 0 -1 -2 0 1 0 0 0 0 0
worden	1 -2 0 1 0 0 0 0 0 -1 0 0
work	2 -1 -2 -2 -4 0 0 0 1 0 0 -1
world	0 0 -3 2 -5 -3 0 -2 3 -2 1 -3
writer	-5 -2 -1 5 -3 -4 -2 0 -2 3 -3 -1
wurde	0 0 -2 -1 -3 0 2 0 -2 -2 1 1
wurden	0 0 0 0 -3 0 1 0 0 0 0 0
x	0 -1 -1 -3 2 -3 -1 -1 -2 1 1 0
year	-1 -1 1 -4 0 -3 1 -2 0 2 0 0
years	0 -1 -2 -1 -5 -1 2 0 1 -1 2 -2
yet	-2 0 -1 0 -1 0 2 0 0 -1 2 -2
you	0 -2 2 1 -6 -2 0 0 0 0 0 0
youtube	3 -1 -1 -2 -5 -1 -2 -1 0 -2 0 0
z	-1 -1 -1 1 -4 -2 -1 0 0 0 0 0
zeit	2 1 -1 -2 -4 0 -1 0 -1 2 -2 1
zu	-1 1 -3 0 4 -1 -2 0 -1 1 0 -1
zurück	-2 1 -1 -4 0 -1 2 0 -2 1 0 0
zusammen	-3 0 1 0 -2 0 2 0 0 1 1 -2
über	-1 0 0 2 -1 0 -1 -1 0 0 -2 2
# line above
0	2 -2 -1 -3 -8 -3 0 -3 -1 0 1 -1
0 0	-2 -3 -1 1 1 1 0 -1 0 0 0 -2
0 0 0	-2 1 -1 3 -3 -1 -1 -1 -2 2 0 -1
0 0 0000	0 -2 1 0 -1 -1 -2 -1 -1 1 -1 0
0 comments	3 -2 -1 -3 0 -1 -3 0 1 0 -3 2
0 hours ago	3 -1 -1 -2 -3 0 -1 -1 -1 1 -1 2
0 november 0000	1 0 2 -1 -3 -1 -2 0 -2 3 -2 1
0000	-4 -1 -1 0 2 -1 4 0 -1 -2 2 1
0000 0 0 0 0	0 0 -1 0 -2 0 0 -1 -1 -1 0 1
a	1 1 -1 -1 -2 -2 2 0 2 -2 0 -1
about	1 2 -1 -4 -3 -1 0 0 0 -1 -1 2
about us	5 -2 0 -3 -2 0 -2 0 -1 2 -1 0
ad choices	1 0 0 0 0 0 0 0 3 0 0 -3
advertise	0 1 -1 -2 -1 0 -1 0 1 1 0 -1
advertise with us	0 1 0 -2 -1 0 0 0 1 0 0 -1
advertisement	1 -2 -3 0 -5 -4 1 -1 -1 0 1 -1
advertising	3 0 0 -2 -2 -2 -3 0 1 -2 1 -1
afp	-3 0 0 0 -1 3 1 0 0 -1 1 0
aktuelles	2 1 0 -3 -1 0 0 0 1 -1 0 1
android	2 -1 0 -2 -1 -2 -1 0 -1 1 -1 1
antworten	2 -1 0 -2 -3 -2 -1 -1 -1 -1 -1 1
anzeigen	-2 0 0 -1 -1 0 2 0 -2 -1 2 1
apple	1 1 -1 -2 -1 0 -1 0 0 -1 -1 1
apps	-1 0 0 2 -1 0 -1 0 0 -1 -1 1
april 0 0000	-2 -1 -2 -3 1 3 -1 0 -1 -2 1 1
archiv	-1 -1 0 1 -1 2 -1 0 1 -2 -2 0
associated press	0 -1 -2 0 0 0 -1 0 0 0 0 1
author	-3 -1 0 3 -1 -1 -1 0 -1 1 -1 0
auto	2 0 0 -2 0 0 0 0 1 -2 0 -1
books	2 0 0 -1 -1 0 0 0 2 -1 0 -1
business	2 2 -1 -1 -3 -1 -3 0 3 0 0 -3
by	-5 -1 0 7 -3 -3 -3 0 -1 2 -1 0
careers	3 0 0 -2 0 0 0 0 0 -1 0 1
close	0 0 -1 -1 0 -2 0 0 0 2 -1 -1
comment	0 -1 -1 -1 1 -2 -1 -1 1 -1 -3 2
comments	-1 2 -2 -1 -1 -1 -2 -1 -2 3 0 -1
community	2 0 0 -2 -1 0 -1 0 -1 0 0 0
company	1 1 0 0 0 0 -1 0 1 0 1 -2
contact	-2 1 0 1 1 -1 -1 0 -1 1 -1 3
contact us	5 0 -2 -5 -4 -1 -1 0 1 -2 -1 1
corrections	1 0 0 -1 0 0 0 0 2 -1 0 -1
culture	1 1 -1 0 -2 -1 0 0 0 0 2 -2
datenschutzerklärung	2 1 0 -3 -1 -1 -1 0 0 0 -1 1
december 0 0000	-1 1 -3 -1 1 -1 1 0 -1 0 1 0
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
deutschland	1 0 0 -2 -1 0 0 0 1 0 0 -1
digital	2 0 0 -2 0 0 0 0 2 -2 0 0
donate	0 0 0 -2 -1 0 2 0 -2 2 1 -1
drucken	3 -1 -1 -3 -2 -2 -1 0 -2 2 -1 0
e mail	1 0 -2 -5 0 -2 0 0 -1 -1 1 0
e paper	3 0 0 -2 0 0 -1 0 0 -1 1 -1
economía	3 1 -1 -3 -1 0 -1 0 0 1 -1 0
education	-2 0 0 2 0 0 0 0 1 -1 0 -1
email	-2 -1 -3 3 1 -5 -2 -1 -2 1 -2 1
email address	4 0 0 -2 -2 0 -3 0 -1 0 1 0
email newsletters	2 0 0 -1 0 0 0 0 2 -1 0 -1
entertainment	1 1 -1 -3 -2 -1 -1 0 0 0 -1 0
events	2 -1 0 -1 -2 0 0 0 1 -2 0 0
facebook	3 -2 -1 -6 -3 1 1 -1 -1 1 1 -1
faq	-1 -1 1 -1 0 0 0 0 -2 1 0 2
featured	3 -1 -1 -2 -1 0 0 0 2 -2 0 0
features	-2 0 -1 2 -2 -1 2 0 -1 0 0 0
flipboard	3 0 0 -3 -1 -1 -1 0 0 0 -1 1
follow	1 -1 -1 1 -1 0 -2 0 0 0 -2 1
follow us	4 -2 1 -4 -3 -1 -2 0 1 0 -2 0
follow us on twitter	2 0 0 -2 -1 0 0 0 1 -1 0 0
food	2 -1 0 -2 -1 0 -1 0 2 -2 -1 -1
games	2 0 -1 -1 -1 -1 0 0 1 -2 0 1
getty images	-1 0 1 -1 1 1 -2 0 -1 0 1 -1
go	3 -1 0 -2 0 0 0 0 1 -2 0 1
google	3 -1 0 -3 1 -1 -2 0 0 1 1 -2
health	1 1 -1 -3 -2 0 0 0 1 -1 0 0
home	6 0 -1 -9 -2 -2 -1 0 -1 1 1 -1
instagram	0 -2 -1 -4 1 -1 -2 0 0 -2 0 0
jetzt anmelden	0 0 0 -1 2 0 -2 0 0 0 0 0
jobs	4 -1 0 -4 0 0 0 0 1 -3 0 0
june 0 0000	4 0 1 -3 -3 0 -2 0 -2 3 -2 1
kontakt	4 -1 -1 -7 -3 -3 -1 0 0 -1 -2 2
latest	2 -1 0 -2 -1 0 0 0 1 -1 0 -1
latest news	2 0 0 -2 -2 0 -1 0 -1 1 -1 0
learn more	-2 2 -1 -3 -2 0 1 0 -1 1 0 -1
lesen sie auch	4 0 0 -2 -4 -2 -3 0 -1 0 1 -1
life	1 -1 0 -2 1 0 -1 0 1 -1 -1 -1
linkedin	2 -1 -2 -2 -3 -2 0 0 -2 1 1 0
live	3 1 -1 -4 -2 0 0 0 -1 1 0 0
loading	0 -1 -1 -3 0 -1 0 0 0 1 1 -2
log in	2 -1 0 -2 -2 -1 0 0 2 -1 -1 -1
login	3 -1 0 -4 -1 -1 -1 0 0 1 -1 0
logo	3 0 0 -2 -1 0 0 0 1 -1 0 0
logout	2 0 0 -2 0 0 0 0 0 0 0 0
magazine	3 0 0 -2 -1 0 -1 0 2 0 -1 -2
mail	2 0 -1 -2 -1 -1 -1 0 -2 0 -1 2
may 0 0000	-1 0 1 0 -2 -1 -2 0 -1 2 -2 0
media	-1 0 0 1 -1 0 -1 0 0 -1 -2 2
mediadaten	2 0 0 -1 0 0 -1 0 0 -1 1 -1
mehr	2 0 0 -2 -1 -1 0 0 -1 1 0 1
mehr zum thema	5 -1 0 -4 -3 -1 -4 0 -1 0 2 -2
menu	2 -1 0 -1 -2 -1 -1 0 3 -3 -1 -1
menü	2 -1 0 -3 -2 0 0 0 1 -1 0 0
mobile	1 0 0 -1 0 0 0 0 0 -2 0 2
mobile apps	-3 0 0 3 -1 0 0 0 0 -1 0 1
money	0 0 0 -1 0 0 1 0 -2 0 0 2
more	6 -1 0 -6 -1 -1 -3 0 1 0 0 -2
most popular	2 -1 0 -4 -3 -1 -1 0 -2 -1 2 -2
most read	2 0 0 -1 -1 0 -2 0 -1 0 -2 2
movies	1 0 0 0 0 0 0 0 -1 2 0 -1
mundo	2 -2 0 -2 0 0 0 0 0 -1 0 1
music	2 -1 0 -1 0 0 0 0 3 -1 0 -2
nach oben	2 0 0 -1 0 0 -1 0 0 0 -1 0
name	2 0 0 -1 0 0 -1 0 0 -1 -2 2
news	3 -2 -2 0 -5 -2 -3 -1 1 0 -1 -1
newsletter	7 -2 -1 -5 -2 -1 -2 0 0 0 1 0
newsletters	2 0 0 -3 0 0 0 0 -1 1 0 0
next	1 -1 0 -3 -1 0 0 0 -2 0 1 1
october 0 0000	1 0 1 0 -3 -1 -1 0 -1 1 -1 1
opinion	3 1 0 -3 -3 -2 -2 0 1 0 -2 -1
panorama	-2 2 0 1 -1 -1 -1 0 1 1 -1 -1
photos	3 -2 0 -1 0 0 -1 0 0 -2 -1 2
pinterest	2 -1 0 -3 -1 -1 -1 0 -1 0 0 2
place an ad	2 0 0 0 -1 0 0 0 1 0 0 -1
podcast	2 1 -1 -3 -1 -1 -1 0 0 1 -1 -1
podcasts	5 -2 0 -4 -2 -1 -2 0 0 -2 1 -1
politics	0 3 -2 0 -4 -2 -3 -1 1 1 -1 -1
política	-2 0 0 0 -1 1 0 0 0 -1 0 1
popular	2 -1 0 -2 -1 0 -1 0 -1 -1 -1 1
press	2 0 0 -2 -1 0 0 0 2 -2 -1 0
print	-4 1 -3 2 1 -4 0 0 -4 3 0 -1
privacy	2 0 0 -2 -1 0 0 0 0 1 0 -2
privacy policy	5 -1 0 -3 -2 -1 -3 0 -2 1 -2 1
ratgeber	2 -1 0 -2 -1 0 -1 0 1 -1 0 0
read more	3 -1 -2 -2 1 -2 -4 -1 -1 -1 1 0
recent posts	3 -1 0 -2 -2 0 -1 0 0 -1 -1 1
recht	2 0 0 -1 0 0 0 0 0 0 0 0
reddit	2 -1 -2 -5 -2 -1 2 0 -2 0 1 1
reisen	1 0 0 0 0 0 -1 0 1 -1 1 -2
related	2 -1 0 -3 -1 -2 -1 0 -1 -3 2 1
related articles	2 -1 -1 -2 0 -1 -4 0 -1 0 -2 2
related stories	4 -1 0 -3 -3 0 -2 0 -1 -1 -1 2
reuters	2 -1 -1 -1 2 -2 -3 -1 0 -1 0 0
reviews	3 -1 0 -3 0 0 0 0 1 -1 0 -1
rss	2 -2 -1 -1 -2 -1 0 0 2 -2 0 1
rss feed	2 0 0 -1 -1 0 0 0 -1 0 0 1
save	-1 0 -1 1 -2 0 1 0 -1 1 0 1
schließen	0 -1 0 2 -1 0 -1 0 0 0 -2 1
science	2 0 0 0 -1 0 0 0 2 -1 0 -1
search	-1 -1 -3 2 0 -1 -1 0 0 1 -1 -1
search for	2 1 -1 -3 -2 -1 -1 0 0 0 -1 1
sections	2 -1 -1 -2 -1 -1 0 0 2 -2 0 0
security	3 -1 0 -2 -2 -1 0 0 0 -1 0 0
see all	2 0 0 -1 -1 0 -1 0 -1 -1 -2 1
service	2 -2 0 -2 0 0 -1 0 2 -2 1 -1
share	3 0 -1 -2 -5 -1 1 0 -4 4 0 -1
share on facebook	3 0 0 -3 -1 -1 -1 0 1 -1 -1 1
share this	3 0 -1 -1 -2 0 0 0 1 -1 0 0
shop	0 1 -1 -2 -4 -1 1 0 -1 1 1 -1
sign in	0 2 -1 -4 -2 0 0 0 -1 1 0 1
sign up	4 -1 -2 -2 -3 0 -3 0 0 0 -1 0
site map	2 -1 0 -2 0 0 0 0 -1 -1 0 1
skip to content	4 1 -1 -4 -2 -1 -1 0 1 -1 -1 0
skip to main content	1 -1 -1 -1 -3 -1 -1 0 1 -1 -1 0
sport	3 0 -2 -6 -3 -1 -1 0 3 -1 -1 -2
sports	0 2 0 -1 -1 0 0 0 1 0 -1 -1
store	2 0 0 -2 0 0 0 0 -1 -1 0 2
submit	-2 0 0 2 -1 0 0 0 -1 1 0 0
subscribe	1 0 2 -2 -4 -2 -3 -1 0 2 -2 -1
subscribe now	2 -1 0 -3 0 0 -1 0 1 -1 -1 0
suchen	-1 -2 0 2 -2 -2 1 0 2 -2 0 0
tags	5 0 0 -3 -4 -1 -3 -1 -1 0 -3 2
team	-1 0 0 1 0 0 0 0 2 -2 0 0
tech	1 0 0 0 -1 0 -1 0 2 -1 -1 -1
technology	4 0 0 -3 -1 0 -2 0 2 -1 0 -1
teilen	0 -3 0 -2 0 -2 0 -1 -2 0 0 1
telegram	-1 0 1 0 -2 -1 0 0 -1 2 0 0
termine	1 0 0 -2 -1 0 -1 0 1 -1 -1 0
terms conditions	3 0 0 -2 -2 -2 0 0 -1 0 0 2
terms of use	-1 0 0 1 -1 0 0 0 2 -1 0 -1
the associated press	-2 0 2 1 -2 -1 0 0 0 0 0 0
thema	-1 0 0 3 -1 -1 -1 0 2 -2 -1 1
tiktok	-1 0 0 -2 -1 -1 3 0 -2 -1 3 -2
top stories	3 -1 -1 -2 -3 0 -2 0 -1 -1 0 1
topics	3 0 0 -3 -1 -1 -2 0 0 1 -2 1
travel	2 1 0 -1 -2 -1 -2 -1 1 0 -2 -1
trending	0 -1 -1 0 -3 -2 1 0 1 -1 1 -2
tt	7 -3 -5 -8 -9 0 -2 0 -4 5 -3 -3
tweet	1 2 1 -4 -2 -3 1 0 0 2 0 -3
twitter	0 -1 0 -1 -5 -3 0 0 -2 2 0 1
unternehmen	2 -2 0 -2 0 0 0 0 1 -2 0 1
video	-1 0 -2 0 1 1 -2 -1 1 -2 1 -1
videos	4 -1 0 -4 -1 0 -1 0 -2 1 1 1
view all	1 0 0 0 -2 0 0 0 -1 0 -1 1
von	-6 0 0 6 -3 -2 -2 0 -1 2 -2 0
weather	0 1 0 -3 -1 0 0 0 2 -1 -1 -1
website	2 0 0 -2 -2 -1 -1 0 0 0 1 -1
whatsapp	-1 -1 3 -5 0 -1 -1 0 -2 2 -2 2
wissen	2 -1 0 -2 -1 0 0 0 2 -2 0 1
world	-1 1 -1 0 -1 -1 -1 0 2 0 -2 -2
x	3 -1 0 -2 -1 0 -1 0 -1 0 -1 1
you might also like	3 0 0 -2 -3 0 -1 0 -1 0 -1 2
youtube	1 0 0 -1 -1 0 0 0 0 -2 0 0
últimas noticias	3 0 0 -2 -2 0 -1 0 1 -1 -1 1
über uns	3 -1 -1 -3 -1 0 -1 0 2 -3 -2 2
# first word above
0	-2 -4 0 -2 1 -2 1 -6 0 -1 1 -2
0000	1 -1 -4 0 -3 -5 0 -4 -3 -2 -2 4
a	-1 0 -1 0 0 2 0 -5 1 0 0 -1
ab	0 -1 0 3 -3 -1 0 0 -1 -1 2 -1
aber	2 -1 -2 -1 -4 0 -1 -1 -1 -1 -2 2
abonnieren	0 0 -1 0 -1 -1 0 0 -1 -2 0 1
about	3 1 -1 -3 -7 -3 -3 -1 -1 0 -2 2
ac	-3 1 -2 -1 0 -1 2 0 -1 2 0 -1
according	3 0 -1 -1 -5 -1 -1 -1 0 -1 0 0
account	0 0 0 -3 -1 0 1 0 1 -2 1 -1
ad	-1 0 0 -3 2 -1 1 0 2 -1 0 -1
add	-1 -1 1 0 0 -2 0 0 -1 1 -1 1
additional	-2 0 0 -2 -2 -2 2 0 0 0 0 0
advertise	-1 3 -1 -3 -3 -1 0 -1 1 1 0 -1
advertisement	1 -3 -3 -1 -5 -4 0 -1 -1 -2 2 -2
advertising	4 0 0 -2 -2 -2 -3 0 0 -2 1 0
afp	1 0 -1 0 -2 2 -2 0 -1 -2 3 0
after	0 0 -2 0 1 -2 0 -1 1 -2 0 0
ah	2 -1 0 0 -1 0 -1 0 0 -1 -1 1
aktuell	-1 2 0 -2 -3 0 1 0 -2 2 0 0
aktuelle	2 0 1 -4 -3 -1 -1 0 1 1 1 -2
aktuelles	3 0 0 -3 -2 -1 -1 0 1 -2 0 2
all	-2 1 -4 2 0 -3 -1 -2 0 1 0 -1
alle	1 -3 -2 2 -6 -3 -1 -1 0 -1 0 0
alles	2 0 -1 -3 -3 -1 -1 0 0 1 -1 0
already	3 0 -1 -2 -2 -1 -1 -1 1 -1 1 -1
als	-1 0 -1 -3 -3 -2 2 0 -1 -2 0 0
also	0 -1 -1 -2 0 -2 1 0 0 -1 -1 1
am	-1 0 -1 -4 -5 -3 2 -1 0 -1 1 0
an	-1 -2 -2 1 -1 1 -1 -1 0 1 1 -2
analysis	-2 0 -1 2 1 0 -1 0 -1 1 1 -1
and	-3 0 -2 -3 2 -1 1 1 -2 1 1 0
android	-1 -1 0 -2 -3 -2 2 0 -1 1 1 -1
anmelden	0 0 1 1 -1 -1 -2 0 0 -1 -2 2
another	-2 0 0 -1 -2 -1 3 0 0 0 2 -2
antworten	2 -1 0 -2 -3 -1 -2 -1 -1 -1 -1 1
any	1 0 0 1 1 0 -2 2 0 1 -3 2
anzeigen	-1 0 0 -2 -1 0 2 0 -1 -2 2 1
ap	0 -1 -3 -2 -1 -3 0 2 1 0 -1 1
app	2 0 0 -2 -1 0 0 0 0 -1 0 0
apple	1 -1 -1 -1 -1 1 -1 -1 -1 -1 -3 3
apple's	1 0 1 -1 1 1 -1 0 1 3 -2 0
apps	-2 0 0 2 2 0 -2 0 1 -1 0 0
april	-1 -1 -3 -3 2 2 0 0 0 -2 2 0
ar	2 0 -1 -1 -2 0 0 0 0 0 -1 1
archiv	-1 -1 0 1 -1 2 -1 0 1 -2 -2 0
are	-1 -1 -2 1 -2 -1 1 0 0 -1 1 0
around	1 -1 0 -3 -2 -1 1 0 0 -1 1 1
article	-1 -2 -2 1 -2 -2 1 1 -1 1 1 -1
articles	1 0 0 -2 -2 0 0 0 1 -1 0 0
as	0 -1 0 -4 -2 -3 2 -2 0 -1 0 1
associated	0 1 -2 0 -1 -1 -1 1 -2 0 0 1
at	-1 0 1 -4 -5 2 1 -1 1 0 2 -3
auch	0 -1 1 -2 2 -1 -1 -2 -1 0 0 1
audio	0 0 -3 -3 0 0 -1 0 -1 0 2 -1
auf	-1 -1 0 -1 1 -1 0 -1 0 1 0 -2
august	1 -1 1 -3 -4 -1 0 -1 -1 0 0 1
aus	0 -1 -1 0 -4 -1 0 0 -1 2 -1 1
author	-4 1 -1 4 -4 -3 1 -1 -2 2 0 -1
auto	0 -2 0 1 -1 -1 0 0 1 -1 0 -1
av	-1 0 -1 0 -3 0 2 0 -1 -2 2 -2
back	6 -1 0 -3 -3 -1 -3 0 -1 -2 -1 2
be	0 -1 -1 -2 -3 0 1 0 0 -1 2 -1
because	-2 -1 0 -1 1 -1 2 0 0 -1 1 -1
become	0 -1 0 1 -2 -1 1 0 0 0 0 0
before	2 -2 -1 -1 -1 -1 -2 0 -1 1 -2 2
bei	0 -3 -2 -3 -3 -1 2 -1 -1 -3 1 1
beim	1 0 0 -2 -1 -1 1 -1 0 -1 2 -2
bereits	-1 0 -2 -1 0 0 1 0 0 -2 1 -1
best	3 -1 1 0 0 -2 -3 0 -1 1 -2 1
better	-1 0 -2 -1 -2 -1 2 0 0 0 1 -2
big	1 -1 -1 -2 -3 0 0 0 -1 0 -1 1
bild	-2 -2 3 -1 -1 0 0 -1 1 0 1 -1
bilder	1 0 1 0 1 0 -2 0 1 0 -2 1
bis	1 0 -1 -1 -1 -1 0 0 0 -2 0 1
bitte	2 -1 -2 -3 1 -2 -3 0 -2 -1 -2 4
blog	-1 2 -2 1 -4 -1 0 0 -1 1 0 0
books	3 0 0 -2 -1 0 0 0 2 -1 0 -1
both	-2 0 0 0 1 -1 0 0 0 0 1 0
breaking	1 -1 -2 0 -2 0 0 0 2 -2 -1 1
business	2 0 -2 2 -5 -3 -1 -1 3 -1 -1 -2
but	1 1 -3 1 0 1 -3 -2 -1 0 0 1
buy	-1 -2 -1 -4 -3 -2 2 0 -2 0 1 -1
by	-2 -5 -3 4 -3 -5 -1 -4 -2 3 -1 -2
c	-2 -1 0 1 -2 0 2 0 -1 1 1 0
can	0 -1 0 -3 2 -1 -1 0 0 -1 -1 1
careers	3 0 0 -2 -1 0 0 0 0 -1 0 1
categories	0 1 0 0 -2 -1 -1 0 -1 2 -1 1
ce	1 0 0 -1 -3 0 1 0 0 0 -1 1
city	2 0 0 -1 -2 0 -2 0 1 -1 -2 2
click	1 -1 -3 2 -1 0 -1 -2 1 -1 0 -1
close	2 0 -2 -4 -1 -3 1 0 0 1 0 0
cnn	1 -1 -2 0 -4 0 1 0 1 -2 1 -1
comment	0 -1 -1 -1 1 -3 -1 -1 0 0 -3 2
comments	-1 1 -2 -2 -2 -1 -1 -1 -3 2 0 0
community	3 0 0 -3 -1 -1 -1 0 -2 0 0 2
company	1 1 0 -1 -1 0 -1 0 1 0 1 -2
con	-1 0 0 -2 -3 -1 1 1 0 0 -1 1
connect	1 -1 2 -3 -3 0 0 -1 -1 -2 2 1
contact	0 1 -3 1 -3 -2 -3 -1 1 -1 -1 -1
contacto	1 0 0 -1 0 0 0 0 -2 2 0 0
content	4 -1 1 1 -2 -1 -2 0 1 0 -2 2
continue	-1 2 -1 0 -3 -1 1 0 -1 -1 1 -1
cookie	2 0 0 -2 -1 0 -1 0 0 -1 -1 2
cookies	3 0 0 -2 0 0 -1 0 1 -1 -1 -1
copy	-1 1 -1 -2 -4 -2 1 0 -2 2 0 -1
copyright	1 1 -1 -1 -4 -3 1 -3 -2 0 -1 2
corrections	1 0 0 -1 0 0 0 0 2 -1 0 -1
credit	2 -1 -2 1 -3 -1 -1 0 1 -1 0 0
culture	1 1 -2 -1 -3 -1 -1 0 -1 0 1 -1
d	0 0 0 -2 -2 0 1 0 1 -1 0 0
da	-1 0 -1 0 1 -2 0 0 0 -1 -1 1
daily	1 -1 1 -3 -2 0 -1 0 -2 0 0 3
damit	-3 -1 -1 1 -4 -2 3 0 0 -1 0 1
dann	0 -1 0 -2 -2 -2 1 0 -1 -1 -1 1
das	1 0 -2 -3 -1 -5 0 -3 1 -3 0 1
data	2 0 0 -3 -3 -3 2 -2 0 0 0 1
datenschutzerklärung	2 0 0 -3 -1 -1 -1 0 0 -1 -1 2
de	1 1 1 -1 -4 -1 -1 0 1 2 -2 -2
dec	-1 -1 -2 0 1 -1 0 -1 0 -1 0 0
december	-1 1 0 -2 0 -2 0 0 -1 0 0 1
deine	4 0 0 -3 -1 0 -1 0 1 -1 -1 1
den	1 -1 1 -3 -2 -1 0 -2 0 -1 0 0
denn	0 0 -1 -2 1 -2 0 0 0 1 0 0
deportes	2 0 0 -2 0 0 0 0 -2 2 0 0
der	1 0 -2 -2 -1 -1 1 0 0 -2 0 1
deutsche	-2 1 -2 2 0 -1 -1 0 -1 0 0 0
deutschland	2 0 0 -3 -2 -1 -1 0 0 0 1 0
di	0 -1 2 0 -3 -1 -1 0 0 1 -1 0
did	1 0 0 -1 0 0 -1 1 1 -2 -1 1
die	-1 0 -2 1 -2 -5 2 2 0 0 -1 2
diese	0 -1 -2 -3 -5 -4 3 -2 0 -3 2 -1
dieser	1 0 1 -3 -4 -2 0 0 -2 2 0 0
dieses	-2 0 0 0 -1 0 2 0 0 0 1 -1
digital	2 -1 -1 -3 -1 -1 1 0 2 -3 0 -1
digitale	-1 2 -1 1 -2 0 0 0 0 1 -1 0
do	1 -2 -2 -3 1 -3 0 -1 1 -1 0 -1
doch	-1 0 -1 -1 0 -2 1 1 0 0 2 -2
does	-1 0 1 -2 -3 -1 0 0 0 0 -1 0
don't	0 -1 -2 -2 -1 -2 2 -1 1 1 1 -1
donate	1 0 0 -2 -1 0 2 0 -2 2 1 -1
download	1 -1 -1 -1 -2 -1 -1 0 -1 1 -1 1
dpa	-3 -1 -1 4 -4 -2 -1 2 -2 -2 0 2
drucken	4 -1 -1 -3 -1 -2 -1 0 -1 2 -1 0
du	-1 0 -1 1 -4 -1 1 -1 1 -1 1 -1
durch	-3 -1 0 -1 0 -3 3 0 0 -1 0 0
during	1 0 0 -1 -4 -1 0 1 0 -1 0 1
e	2 -2 -3 -3 -1 -2 0 -2 1 -2 0 0
economía	3 0 -1 -3 -1 0 0 0 -1 1 0 0
editor's	0 0 2 0 -3 -1 0 -1 0 3 -1 0
editorial	1 0 0 -3 -2 0 -2 2 1 -1 -1 0
education	-2 0 0 2 0 0 1 0 1 -1 1 -2
ein	-1 -2 1 -1 -6 -1 1 -2 1 1 0 -1
eine	-1 -1 -4 0 2 -3 1 0 -2 -2 1 1
einen	1 0 -1 -2 -1 -1 1 0 0 -1 1 0
ej	0 1 0 -1 -1 0 -1 0 -3 2 1 -1
el	0 -1 0 2 3 1 -2 1 -1 2 0 -1
email	-1 -1 -4 3 0 1 -3 -2 -1 1 -1 0
en	-1 -2 0 0 0 -3 1 -5 -1 1 0 0
entertainment	1 1 -1 -4 -3 -1 0 -1 1 0 -1 -1
ep	1 0 0 -1 -2 -1 0 0 1 -1 -1 1
er	-5 2 -1 -3 3 -1 0 -1 0 2 1 -3
es	0 -1 -1 -4 -3 -3 0 1 -1 -1 -1 1
essen	2 0 0 -1 -1 0 -1 0 0 0 1 -1
este	-2 -1 -1 2 1 -1 -2 0 -1 1 1 -1
et	2 -1 -1 -2 -4 -2 -2 2 0 -2 -1 1
eu	0 1 -1 -2 -3 0 0 0 1 0 0 0
europa	2 1 0 -3 -1 -1 0 0 1 -1 0 0
even	2 -2 -2 -3 0 -3 -1 -1 0 2 -1 0
events	3 0 0 -3 -2 -1 0 0 1 -1 0 0
every	-3 0 -1 0 -1 -1 3 0 0 0 0 0
ew	1 0 1 0 1 0 -2 0 0 2 -2 1
exclusive	0 0 1 -2 -2 0 0 0 -1 -1 0 1
expand	3 0 0 -3 0 0 0 0 1 -1 0 -1
f	0 0 -1 2 0 -1 -2 -1 1 0 -1 0
facebook	-1 1 1 -4 -4 0 1 -1 -2 2 0 0
family	-1 0 0 1 0 0 0 0 1 -2 -1 1
faq	-1 -1 1 -1 0 0 0 0 -2 0 0 2
featured	2 -1 -1 -3 -3 -1 1 0 2 -1 0 -1
features	-2 0 -1 1 -3 -1 2 0 -1 0 2 -1
feb	3 0 -1 -3 0 0 0 0 0 1 -1 0
february	1 0 0 -1 0 0 -2 0 -1 0 0 1
fi	-1 3 0 -1 -1 0 -2 -1 0 2 -2 0
filed	0 -1 0 2 -2 0 -1 0 1 -1 -1 1
finanzen	0 1 0 -2 0 0 0 0 -1 1 0 0
find	0 -1 -2 1 1 -1 -1 -1 1 -1 -1 0
first	1 1 -2 -2 -2 -3 0 1 0 0 0 0
five	1 -1 2 -1 -3 0 -2 0 -1 -1 1 0
flipboard	3 0 0 -3 -1 -1 -1 0 0 0 -1 1
folgen	1 0 -1 -2 -2 -2 0 0 0 -2 3 -1
follow	3 1 0 1 -6 -6 -4 -2 0 2 -2 1
following	-2 -1 -1 -1 -1 -2 2 0 1 -1 2 -1
food	2 -1 0 -2 -1 -1 -1 0 2 -2 -1 -1
for	0 0 -2 1 -2 -4 0 -2 -1 -1 0 1
former	1 -1 0 -3 -2 -1 1 0 0 -1 0 0
forum	2 0 0 -2 -1 0 -1 0 1 -1 -1 1
foto	-1 2 1 -1 -4 1 -1 0 2 1 -1 -2
fotos	-2 0 0 3 -1 -2 -2 0 -2 1 -2 1
four	1 0 0 -2 -2 -1 0 0 0 0 -1 1
fragen	2 0 0 0 -2 0 -1 0 2 -1 -2 0
free	1 1 -1 -3 -3 0 1 0 -1 0 0 1
friday	2 0 0 -2 0 0 0 0 0 0 -1 0
from	-1 -2 -2 -6 -1 0 2 -1 0 -1 1 -1
full	3 -1 1 -1 -1 0 -3 0 -1 0 -1 1
für	-2 -1 -1 -2 2 -2 2 1 -1 -2 2 0
game	2 0 -1 -2 -3 0 0 0 -1 0 0 0
games	2 0 -1 -2 -1 -1 0 0 1 -2 0 1
ganz	-1 -1 0 -2 -2 0 3 0 0 -1 2 -2
ge	2 -1 -1 -1 -2 0 -1 0 0 -1 1 0
gerade	-2 0 1 -1 -3 -1 -1 2 0 1 -2 1
get	1 0 -4 0 -3 -2 -1 -2 -1 -1 0 1
getting	0 0 -2 1 -2 0 1 0 0 -2 2 -1
getty	1 -1 0 -1 1 1 -2 0 -1 -2 2 -1
gibt	-3 0 0 0 -1 0 3 0 0 0 2 -1
give	-1 0 -1 1 0 -2 0 0 0 -1 0 0
global	2 -1 -1 -3 -2 -1 1 0 0 -1 0 2
go	3 0 -2 -3 -3 -1 -2 0 1 -1 0 0
good	1 0 0 -1 -2 -1 1 0 -2 0 0 1
google	1 -2 -2 -3 1 -3 0 -1 1 1 0 -1
google's	-1 0 -2 -1 -2 -1 2 0 1 -2 1 0
got	0 0 0 -2 -1 -1 0 0 0 -1 0 0
government	1 0 -1 -1 1 -1 -1 0 0 2 -2 0
haben	3 0 -2 -2 1 -1 -3 0 -1 0 -3 2
hat	2 1 -1 -1 -3 -2 -1 0 0 -1 -1 1
have	2 -1 0 -1 -2 0 -1 0 -1 -1 -1 2
he	-1 -1 -2 0 0 -2 1 -1 0 -1 0 0
health	2 1 -2 -3 -5 -1 0 0 1 -1 -1 0
help	1 0 0 0 -2 -2 0 0 0 -1 0 0
here	-1 0 1 -3 -1 -1 0 0 -1 1 1 -2
here's	0 -1 0 0 1 -2 -2 -1 0 1 1 -2
heute	0 0 -2 -2 -5 -1 2 0 -1 -2 3 0
hi	-2 0 1 -1 1 0 1 0 -1 1 1 -1
hier	1 -1 1 0 0 -1 -2 -1 1 0 -2 1
high	-1 0 -1 1 -3 -2 2 0 -1 -1 2 1
his	-2 0 0 0 0 1 0 0 0 0 0 0
home	-5 6 -1 1 -5 0 -3 -2 0 2 -2 -3
house	0 1 -1 0 -2 -1 0 0 -1 0 0 1
how	3 0 -1 -2 -4 -2 -2 -2 -1 2 -1 0
however	0 0 -1 1 -1 -1 -1 -1 0 -2 -2 2
http	-2 -1 0 -2 -3 1 2 -1 -1 -1 1 -1
https	1 0 -2 -1 1 -2 -1 -1 -1 2 -1 1
i	2 -1 -1 0 -4 -5 -1 -1 0 -2 -3 3
i'm	0 0 -1 -2 -6 -2 2 -2 -1 -1 0 0
i've	-3 0 0 -1 -2 -1 3 0 -1 0 1 -1
ich	2 -1 -2 1 -4 0 -1 -1 0 -2 -3 4
if	1 -2 -2 -6 -1 -5 0 1 0 -1 0 0
ihr	0 0 -1 -3 -3 0 1 0 1 -1 0 0
ihre	2 0 -2 -3 -4 -2 -1 -1 1 -2 -1 1
il	2 1 -2 -3 -3 -2 0 1 0 0 -1 0
im	-1 -1 -2 0 0 1 0 0 -2 -1 2 -1
image	-2 -1 0 -2 2 1 -3 -1 -1 0 2 -1
images	0 0 -2 -1 -3 0 2 0 -2 0 2 1
immer	-3 0 -2 -2 1 -1 2 0 0 1 2 -3
in	1 -3 2 -6 -1 -1 0 -4 2 -3 2 -2
info	1 -1 0 1 -1 -1 -1 0 -1 -1 -1 2
instagram	-1 -2 -1 0 2 -2 0 0 0 0 0 0
instead	-2 0 0 0 1 0 0 0 0 0 1 -1
international	0 0 -1 1 1 0 -2 0 1 -2 0 -1
interview	1 1 0 -2 -1 0 -1 0 0 0 -1 1
ios	2 0 0 -2 -1 0 -2 0 0 1 -1 1
ir	0 -1 0 -2 -1 0 1 0 0 -1 1 0
is	1 -1 -1 -1 -4 -1 -1 0 1 -2 0 0
ist	1 -1 -2 2 -5 -2 -1 0 0 0 0 0
it	0 0 -1 -6 -1 -3 0 0 0 1 0 0
it's	0 0 1 -2 -1 -2 0 0 0 1 -2 2
j	-1 0 0 -1 1 1 -1 0 -2 1 1 -1
ja	1 -2 2 0 -1 -2 -2 -1 -1 2 -1 1
jan	0 0 0 -2 -2 1 0 0 0 -1 1 -1
january	-1 -1 -2 2 -1 -1 -1 0 -1 -2 -1 1
jetzt	-1 0 -3 -1 1 -2 1 -1 0 -1 0 0
job	2 0 0 0 -1 0 -2 0 1 0 0 -1
jobs	3 -1 0 -3 -2 -1 0 -1 1 -2 0 0
join	2 1 -2 -5 1 -1 -3 -2 -1 1 -1 1
july	-2 0 -1 1 0 -2 1 -1 -1 0 1 -1
june	-1 -2 0 -4 -5 -1 2 0 -2 1 1 0
just	0 -1 -2 -3 1 -1 -1 0 -2 1 -1 1
k	-1 -1 0 1 -2 0 1 -1 0 -1 0 0
keep	0 0 0 -2 3 -2 -4 0 0 -1 -2 2
kein	-3 -1 2 3 -2 -2 1 0 0 1 1 -1
keine	0 -1 -1 -1 1 -1 1 1 2 -2 0 0
kommentieren	2 0 0 -2 -2 0 0 0 0 0 0 0
kontakt	3 -1 -1 -1 -4 -3 -1 0 0 -2 -2 2
kurz	-3 0 0 3 -1 0 -1 -1 0 1 -2 1
l	2 0 0 -2 0 0 0 0 0 -1 0 1
la	1 -1 1 -1 -2 -6 -1 -1 1 0 0 -1
las	0 1 -2 1 2 0 -2 -1 0 1 -2 1
last	-1 1 -2 0 2 -1 -2 -1 -1 0 -1 1
latest	4 0 -1 -3 -4 -2 -3 0 0 0 0 0
le	-1 -2 -2 -2 -2 -1 2 -1 1 -1 0 0
learn	-1 2 1 0 -4 -2 0 -1 -1 0 1 -1
leben	2 0 0 -1 0 0 0 0 0 -1 0 1
les	-1 -1 -2 -3 -1 0 1 -1 -1 -1 0 0
lesen	4 0 0 -2 -5 -2 -3 -1 -1 -1 1 -1
let's	0 0 -1 -4 -4 -1 1 0 0 -1 1 -1
liebe	2 0 -1 1 -2 0 -2 0 0 0 -1 1
life	1 -1 -1 -3 1 -1 -1 0 1 -2 1 -1
like	3 0 -1 -3 0 1 -3 -1 -1 -1 -3 4
link	-1 -1 -3 -4 1 -1 2 0 -2 1 1 1
linkedin	1 -2 -2 -2 -3 -2 3 0 -2 1 1 -1
links	-3 0 0 -2 -2 0 3 1 0 -1 3 -3
listen	3 -1 -1 -2 -2 -1 -2 0 0 -1 0 0
live	5 -1 -2 -6 -4 -2 -1 0 0 -3 0 1
lo	3 0 -1 -2 -3 0 -1 0 -1 2 -1 -1
loading	1 -1 -2 -3 0 -2 0 0 0 1 1 -2
local	0 2 -1 -1 -3 -1 0 0 0 0 0 0
log	4 -1 0 -4 -3 -1 -2 0 1 -2 -2 1
login	2 -1 -1 -1 -2 -1 -1 0 1 0 -1 -1
logo	3 -1 -2 -4 -3 -1 -1 0 2 -3 -1 1
logout	2 0 0 -2 0 0 0 0 0 0 0 0
london	1 -1 -1 -1 2 2 -3 0 1 -1 -1 1
long	0 0 0 -2 -1 0 1 0 1 -1 1 -1
look	-1 -1 0 -1 -1 3 -2 0 1 -1 0 -1
looking	0 0 0 -2 -3 -1 0 -1 -1 -1 2 -1
los	1 -1 -1 0 -1 -3 -1 1 -1 1 -1 1
love	2 1 -1 -2 -2 -1 -2 -1 1 -1 -2 1
m	1 -1 0 -2 1 0 -1 0 -2 1 1 0
magazine	4 0 0 -3 -1 0 -1 0 1 0 -1 -1
mail	3 0 0 -3 -1 -1 -2 0 0 1 -2 2
main	2 0 0 -2 -1 0 -2 0 0 0 -1 1
make	2 -2 0 0 -3 1 -1 0 -2 2 -2 2
man	2 0 0 -3 -2 -1 -2 -1 -2 1 -1 2
many	0 -1 -1 0 3 -1 -2 0 0 -1 -1 1
march	-2 1 -2 0 1 -1 2 0 0 -1 2 -1
may	2 -2 0 -1 -1 -2 -2 0 0 0 -2 0
media	-2 -1 1 1 1 -2 -3 0 0 -2 -1 2
mediadaten	1 1 0 -2 0 0 -1 0 -1 0 1 -1
mehr	3 -3 0 -8 -3 -4 -1 -2 -3 0 2 -2
mein	1 -2 0 -3 -2 -2 1 0 1 -1 0 0
meine	0 -1 -1 -3 2 -1 -1 0 0 -2 1 0
melden	3 0 -1 -2 -2 -2 -2 0 0 0 -2 2
menschen	2 0 0 -3 0 -1 -1 1 0 0 -2 2
menu	1 -1 -1 0 -2 -1 -2 0 2 -3 -1 0
menü	1 1 0 -4 -2 -1 0 0 0 0 0 0
messenger	2 -1 -2 -3 0 -1 -1 0 1 0 -1 1
mi	1 0 0 0 -3 -1 -1 0 -2 2 -2 1
mit	-1 -1 1 -1 1 -2 0 0 -1 -2 0 0
mo	2 -1 0 -2 -2 -1 -1 0 1 -2 0 0
mobile	-1 1 -1 1 -2 -2 -1 0 0 -2 0 1
mode	2 0 0 -1 0 0 -1 0 1 -1 2 -2
money	0 0 0 -2 -1 0 1 0 -2 -1 2 2
more	3 0 -2 -4 -4 -6 0 -4 -1 2 1 0
most	2 -2 -2 -2 2 -2 -3 -1 1 -1 -1 0
mundo	2 -1 0 -1 0 0 0 0 0 -1 0 1
music	2 -1 0 -2 0 0 -1 0 2 -1 -1 -1
my	3 -2 -2 -4 -1 -2 -1 -2 1 -1 -1 1
más	3 -1 0 0 -4 -1 -2 0 -1 1 -2 2
n	-1 0 0 -1 -1 0 2 1 0 0 0 0
na	1 0 -1 -1 -2 -1 0 0 1 -1 0 1
nach	-2 -1 0 3 -5 0 2 0 -3 -1 1 0
name	4 0 0 -2 -2 -1 -2 -1 0 -1 -2 2
national	-1 2 1 0 -2 -1 -1 0 -3 2 0 3
navigation	2 0 0 -2 0 0 0 0 1 -1 0 0
neben	-1 0 0 -1 -4 -1 3 -1 0 0 -1 1
need	-2 0 0 -1 -2 -3 3 -1 0 0 3 -3
network	-2 0 0 -1 -1 0 2 0 0 -1 1 -1
neu	3 0 0 -2 -1 0 -2 0 0 -1 -2 1
neue	1 0 0 1 -2 -1 0 0 0 0 1 -1
neues	2 -2 0 -2 -3 -1 1 0 0 0 -1 1
neueste	2 0 0 -1 -2 0 -2 0 -1 -1 -2 1
new	-2 -2 1 -2 -5 1 2 -2 0 -1 2 0
news	3 0 -3 0 -6 -3 -3 -1 1 -1 -2 0
newsletter	7 -2 -2 -6 -4 -3 -2 0 1 -1 -1 0
newsletters	3 0 0 -4 -1 -1 0 0 -1 1 0 0
next	1 -3 -2 -1 1 -1 -1 1 -1 -2 -2 3
nicht	-2 0 -1 2 -3 -2 3 0 0 -1 2 -3
no	2 -2 -2 -6 -5 0 1 0 1 -1 -1 1
noch	-1 0 0 -2 -3 -1 2 0 -1 0 2 -1
not	-1 -1 -1 -2 -5 -2 2 0 0 -2 1 -1
note	-4 0 -1 2 -4 1 2 -2 0 -1 1 -1
nov	2 0 0 -2 -3 -1 0 -1 -1 -1 0 1
november	0 0 -4 1 0 -3 0 0 -1 1 -1 1
now	-5 1 -1 -1 3 -3 1 -1 -1 1 1 -1
nu	-2 0 0 2 -1 0 0 0 0 1 -1 0
nun	2 0 0 -1 -1 0 -2 0 0 0 -3 3
o	2 -1 -2 -4 -4 -3 2 -1 0 -1 1 -1
october	-1 -2 1 1 -5 -2 0 1 -1 -1 0 2
od	-2 0 0 2 -1 0 0 0 1 0 -1 -1
of	-1 0 -1 -2 -4 -1 2 0 -1 -1 1 -1
og	-1 -1 0 1 1 1 -3 1 0 -1 -1 1
om	2 -1 0 -1 -2 0 0 0 1 -1 0 1
on	4 0 -4 -4 -5 -4 -1 -1 0 0 -2 0
once	-1 0 0 1 -4 -2 0 0 -1 0 0 1
one	1 -1 -2 0 1 -1 -2 -1 0 -3 -1 1
online	3 -1 -2 -2 0 -1 0 0 2 -1 -1 0
only	-1 0 0 0 -1 0 1 0 -1 2 1 -2
op	2 0 -1 0 -1 0 -1 0 0 -2 -1 2
open	0 -2 1 0 0 0 -1 0 -1 0 -1 1
opinion	-1 0 -3 0 2 0 -3 -1 0 2 -3 0
or	0 0 0 -3 3 -2 -3 -1 0 0 1 -2
other	2 -2 0 -1 -1 0 -2 0 1 2 -1 -2
our	1 -1 -1 -3 0 0 -1 -1 1 -2 -1 0
ov	-2 0 -1 1 1 0 1 0 0 0 0 1
over	-2 -1 0 0 -2 0 2 0 0 -1 2 -1
p	2 0 0 -2 1 0 -2 0 -1 -1 1 1
pa	1 -1 -1 -1 -2 -1 0 -1 -1 -1 0 1
page	-1 0 0 -2 -1 0 2 0 0 0 1 -1
panorama	-2 2 0 1 -2 -1 -1 0 1 1 -1 -1
par	-3 -1 -1 4 -1 -2 0 -1 -2 1 -1 1
partner	3 0 0 -2 -1 0 0 0 1 -1 0 1
pe	-1 -1 0 -1 -1 0 2 0 -1 -1 1 1
people	2 0 -1 -3 0 -1 -1 0 0 -2 1 1
per	-1 -1 0 -1 -3 -1 2 0 -1 0 1 -1
personal	3 0 0 -2 -2 0 0 0 0 -1 -1 0
photo	-3 1 -3 -3 0 2 3 0 -3 -2 2 -1
photos	3 -2 2 -1 0 -2 -3 0 0 2 0 0
picture	0 0 -2 2 -3 -2 1 0 -1 1 0 0
pinterest	2 -1 0 -2 -1 -1 0 0 -2 1 0 1
place	-2 0 0 -1 2 -1 1 0 -1 0 1 0
play	1 -2 -2 -2 -1 -2 1 0 -2 1 0 -1
please	0 -1 -2 0 1 -3 0 -1 -2 2 -1 1
podcast	2 1 1 -3 0 -1 -2 0 0 2 -1 0
podcasts	4 -1 0 -4 -2 -1 -1 0 1 -2 0 0
policy	2 0 0 -2 0 0 -1 0 0 0 -1 1
politics	-1 3 -2 0 0 -2 -3 -1 0 2 -1 -1
política	1 0 2 0 -3 1 -1 0 0 -1 -1 1
popular	3 -1 0 -3 -4 -2 -1 0 -1 -2 0 1
por	1 -1 -2 2 -1 -3 -2 -1 0 0 0 0
post	0 -1 0 -4 1 -1 1 -1 0 -1 0 -1
pour	1 0 -1 -2 -2 -2 1 0 0 -1 0 1
powered	0 1 -2 0 -3 -2 -3 0 0 0 -1 1
president	-1 -1 -2 -3 -4 1 2 0 0 0 1 -1
press	4 0 -1 -3 -2 -1 0 0 2 -2 -1 -1
presse	2 -1 -1 -1 -1 0 -1 0 1 -1 -1 0
previous	-1 2 0 -1 0 -1 -2 -1 0 1 -3 0
print	-3 2 -5 2 1 -5 -1 -1 -3 3 -1 0
privacy	7 -2 0 -6 -3 -1 -2 -1 0 1 -2 -1
public	2 -1 0 0 -3 0 -1 -1 2 -2 0 -1
published	-3 -1 -3 -1 2 1 3 -1 -2 -1 3 -3
ratgeber	3 -1 0 -4 -2 -1 -1 0 1 -1 0 0
read	2 -3 -4 0 1 -4 -3 -2 -2 2 0 0
real	3 0 0 -4 -2 0 1 0 0 1 1 -1
recent	3 -1 -1 -3 -3 0 1 0 0 -1 0 1
recht	0 1 0 -3 0 0 0 0 0 1 0 0
recommended	1 -1 -1 -2 2 0 -3 0 2 -1 -2 1
reddit	2 -1 -2 -4 -2 -1 1 0 -3 1 0 1
register	0 -1 1 -2 -1 -1 0 0 2 -1 0 0
registrieren	2 0 0 -1 0 0 -1 0 0 0 -1 1
reisen	-1 1 0 -1 0 0 -1 0 0 0 1 -2
related	4 -2 -3 -3 -1 -5 -3 -1 -3 -1 -1 3
report	2 -1 -1 1 -1 -3 -2 -1 -2 0 -1 1
reporting	-2 1 0 0 -2 -2 -2 2 0 0 -2 1
reprints	2 0 -2 -2 1 0 -2 0 -1 1 -2 2
reuters	0 -1 -2 -1 0 1 0 -1 -1 -1 3 -1
reviews	3 -1 0 -3 0 0 0 0 2 -2 -1 -1
rss	2 -1 -1 -2 -4 -1 0 0 0 -2 0 1
rund	-1 0 -1 -2 1 -2 1 0 0 0 1 -1
s	-3 -1 -1 -2 -3 -2 3 0 1 -2 1 -1
save	0 -1 1 -1 0 0 -1 0 -2 2 -1 0
schließen	-1 -1 0 2 -1 0 -1 0 0 0 -2 1
schon	-4 0 0 1 1 -2 1 0 0 1 1 -1
science	4 -1 -1 -3 -3 -1 -1 0 1 -2 1 -1
se	3 0 1 -3 -3 -1 -2 0 1 0 -1 1
search	0 0 -3 1 0 -4 1 -1 0 2 -1 -1
sections	2 -1 -1 -2 -1 -1 0 0 1 -1 0 0
security	-1 0 0 -3 -2 0 2 0 0 0 1 -1
see	4 -1 -2 0 -3 -3 -2 -1 -1 1 -3 1
según	-3 -1 0 0 0 0 1 1 0 -1 0 0
seit	0 0 -1 -1 -4 -2 1 0 1 -1 0 -2
september	1 0 -1 -3 -2 0 0 0 -1 0 0 1
service	3 -2 -1 -3 -1 0 -1 0 2 -3 0 -1
services	0 0 0 -2 -1 0 1 0 1 -1 1 -1
set	-2 0 0 -2 -2 0 3 0 0 -1 2 -1
share	3 -2 0 -4 1 -2 -2 0 -2 2 -1 1
she	-1 1 1 0 2 -2 -2 2 -1 2 -1 1
shop	1 1 -1 -3 -4 -1 1 0 1 0 1 -2
should	1 -1 0 -2 1 -1 -2 0 1 0 -1 0
show	2 -1 0 -4 -2 -1 -1 0 -1 2 -2 0
si	3 0 -1 -3 1 -2 -2 0 1 -1 -3 3
sie	2 0 -4 -3 -1 -5 -1 -1 -1 0 0 -1
sign	5 1 -3 -4 -7 -5 -4 -2 0 0 0 0
since	0 1 0 -2 -4 -2 2 0 0 0 1 -1
site	0 -1 0 2 -1 0 -2 -1 0 2 -2 0
skip	3 1 -2 -4 -4 -3 -2 0 2 -1 -2 -2
small	3 -2 -2 -4 -2 0 -1 0 0 0 -1 1
so	-2 0 0 -1 -1 1 1 -3 0 0 0 -1
social	2 -2 -1 -2 -5 -1 0 0 0 -2 0 1
some	-2 0 -2 -3 1 -2 1 1 -1 1 0 0
source	-3 -1 -2 -3 2 -2 1 0 -1 1 -1 0
special	3 0 0 -4 -2 0 -1 0 1 -2 -1 2
sponsored	5 -1 0 -3 -4 0 -2 0 -2 2 1 0
sport	3 0 -2 -6 -4 -1 0 0 4 -2 -1 -2
sports	0 2 0 -1 -2 -1 0 0 0 1 -1 0
staff	-1 0 -2 -2 -3 0 3 0 0 -3 3 -1
start	-4 2 -2 3 -3 -1 2 0 -1 0 1 1
state	0 -1 1 -2 -2 0 1 0 0 0 0 0
still	1 0 -1 -2 0 -1 -1 0 0 -1 2 -1
store	1 0 0 -2 -1 0 2 0 -1 -1 1 2
story	0 0 1 -1 0 -2 -1 1 -2 -3 2 -1
submit	3 -1 0 0 -3 -2 -2 -1 0 1 -1 0
subscribe	3 -1 3 -3 -5 -3 -3 -1 1 0 -1 -1
suchen	-1 -2 0 1 -2 -2 1 0 2 -3 1 0
support	0 0 1 0 -3 -1 -1 0 1 -1 0 0
t	1 -1 1 -2 0 0 -1 0 1 1 -1 -1
tags	6 0 0 -3 -4 -3 -4 -1 -2 1 -4 4
take	2 -1 0 -2 -2 -1 -1 0 -1 -1 -1 1
taking	0 0 0 -1 2 0 -1 0 1 -1 0 -1
te	0 0 0 -2 1 0 -1 -1 0 0 -1 1
team	-2 0 0 1 -2 0 1 0 -1 1 0 0
tech	2 2 -2 -3 -4 -1 -2 0 2 -1 -2 -1
technology	4 0 0 -4 -2 -1 -2 0 2 -1 2 -2
teilen	0 -2 1 -2 0 -3 0 -1 -2 0 0 1
telegram	-2 0 1 0 -2 -1 1 0 -2 1 0 1
temas	0 1 -1 -3 2 0 -3 0 1 -1 -1 2
termine	1 0 -2 -2 -1 -1 -1 0 0 -1 -1 1
terms	2 0 0 0 -4 -3 -1 -2 2 -1 -1 -2
that	2 0 -1 -2 1 1 -3 1 0 -1 -1 1
that's	0 0 -1 -3 0 0 0 2 0 0 -2 2
the	0 -1 -1 -2 0 0 0 0 1 1 1 -2
thema	-1 0 -1 2 -2 -1 0 0 0 -2 0 0
then	0 0 0 -1 -3 -1 1 0 0 1 -1 1
there	-2 0 1 -1 -2 -3 2 -2 0 1 -1 0
there's	1 -1 -1 -1 -3 0 1 -1 -1 -1 0 1
these	1 -1 -2 -2 -2 -4 -1 0 -1 -1 -1 1
they	-1 0 -1 -2 1 1 0 1 1 1 -1 0
think	1 0 0 -1 -2 -1 0 0 1 -1 0 0
this	-2 -2 0 0 0 1 -1 -1 -3 0 1 -1
those	-4 0 -2 1 -3 0 4 0 0 -1 2 -1
though	0 0 0 -1 -2 1 0 0 0 0 1 -1
tiktok	0 0 1 -2 0 -1 0 0 -2 1 1 -2
time	-1 1 -3 -3 1 -2 1 0 -1 1 -1 1
tips	0 0 0 1 2 0 -3 0 1 -1 0 0
to	-1 -1 -3 1 2 -3 0 1 1 -2 0 0
today	-3 -1 -1 -2 -1 -1 4 0 0 -1 0 1
today's	2 -2 -2 0 -3 0 -1 0 1 2 -1 -1
top	4 -2 -2 -3 -5 -2 -3 0 0 -1 -1 3
topics	2 0 0 0 -2 -1 -2 0 -1 0 -2 2
travel	2 0 0 -2 -2 -1 -1 -1 2 -1 -1 -1
trending	1 0 -1 -1 -4 -2 0 0 2 -1 0 0
tt	7 -3 -5 -8 -9 0 -2 0 -4 4 -2 -3
tu	1 -1 0 -2 -2 0 0 0 2 -1 0 0
tweet	-1 1 1 -5 -2 -3 3 0 0 0 2 -2
twitter	0 -1 -2 1 2 -2 -1 -1 -2 1 0 0
two	1 0 0 1 -2 -1 -1 1 -1 3 -3 -1
u	2 -1 -1 -4 -2 -1 -1 0 2 -1 -2 0
um	3 -1 -1 0 0 -3 -4 -3 -1 0 -2 1
un	0 1 -3 1 -3 0 0 1 0 2 -1 -1
una	1 -2 -1 -2 -2 -1 1 0 -1 -1 1 0
und	0 -1 -1 0 -1 -2 1 -3 -2 0 1 0
under	0 0 0 -2 -2 -1 2 0 1 -2 2 -1
une	-1 0 -1 -2 -2 -1 2 0 1 -2 2 -1
unser	1 0 0 -2 -1 0 -1 0 0 0 -1 1
unsere	1 -1 0 -3 -2 -1 2 0 -1 -2 1 1
unter	0 0 0 0 -2 -1 0 0 0 0 -1 1
unternehmen	2 -1 0 -2 -1 0 2 0 1 -2 1 1
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 2
up	1 -1 -2 -1 -1 0 0 0 1 -2 -1 1
update	-4 3 -1 1 2 -1 0 0 -2 2 0 -2
updated	-2 -2 -1 -2 3 1 1 0 -3 2 1 -1
us	2 1 1 -7 0 0 -2 -1 0 -1 -1 1
use	-2 -1 0 -3 -3 -1 3 0 0 0 2 -2
v	1 0 -2 -2 -3 -1 1 -1 -1 -1 0 1
va	2 0 -1 -1 -2 0 0 0 -1 2 0 -2
ver	-2 0 0 2 -3 0 -1 0 -1 1 -1 0
veröffentlicht	2 -2 0 -5 -1 0 -1 0 -3 1 1 -1
video	0 -1 -4 2 3 1 -4 -1 0 0 -1 0
videos	4 -1 0 -4 -1 -1 -1 0 -3 1 1 1
viele	-2 0 -2 -2 -3 -2 3 0 -2 -1 2 0
vielen	1 1 -2 0 -2 -1 0 0 1 0 -1 0
view	-2 0 -4 3 0 -1 -2 -1 -1 0 0 1
visit	-1 -1 0 -1 -3 -1 2 0 0 0 1 -1
vom	-1 0 0 -1 1 -1 -1 0 0 0 -2 2
von	-3 -4 0 5 0 -4 0 -1 -4 -1 0 2
vor	0 0 1 -1 -2 -3 1 -1 1 0 1 -1
w	2 -1 0 1 -1 -1 -2 1 0 0 -3 2
want	3 -1 0 -3 1 -1 -2 0 1 0 -1 1
warum	0 1 1 2 0 -2 -2 0 -1 2 -1 1
was	0 -2 -1 1 0 -3 -1 0 -1 1 -1 0
washington	1 -1 -1 0 -4 -2 0 0 -1 0 2 -1
watch	1 0 0 -1 1 -5 -1 -1 0 2 -2 0
we	1 0 0 -4 -5 -3 0 1 -2 2 0 -1
we're	-1 0 -1 -2 -3 -1 2 -1 1 0 2 -2
we've	0 -1 1 -2 -2 -1 -1 0 0 1 -1 0
weather	0 1 0 -4 -2 0 1 0 0 -2 1 -2
web	-2 1 -2 -3 2 -1 0 0 0 1 0 0
website	0 0 0 1 -2 -1 -2 0 -1 1 0 0
wednesday	3 -2 -2 -3 -1 -1 -1 0 1 -2 -1 2
weiter	1 0 0 -1 -2 0 0 0 1 -1 -1 1
weitere	1 -2 2 1 -3 -4 -2 -1 0 -1 -2 3
welche	-1 2 -1 -1 2 -2 0 1 -1 2 2 -3
well	1 0 0 -2 -2 -1 0 0 0 0 -1 1
weniger	0 -1 -2 -1 -1 0 2 1 1 -1 1 -1
wenn	-2 0 -1 -1 1 -3 0 0 1 0 0 -1
wer	-2 0 -2 -2 2 -3 1 -1 1 -1 0 0
what	1 -4 0 0 -2 1 -1 -1 -1 2 -1 0
what's	0 -1 -1 0 -2 -3 1 0 -1 0 2 -1
whatsapp	0 -1 3 -5 0 -1 -1 0 -2 2 -2 1
when	-1 -1 -2 -4 3 -4 1 -1 3 -2 1 -3
whether	-1 -1 0 -2 -4 1 2 0 0 -2 2 -1
which	0 0 0 -1 -4 -2 1 0 1 -1 1 -1
while	1 0 -1 -1 -6 -2 1 0 0 -1 1 -1
white	2 -1 -1 -2 -3 -1 -1 0 -1 -1 1 0
who	0 -1 1 -3 -4 -1 1 -1 2 -2 1 -1
why	2 -2 -1 -1 -1 0 -2 0 0 1 0 0
wie	0 -1 -1 1 0 -3 -1 -4 -2 0 -1 1
will	-1 -2 1 0 0 -1 0 -1 2 -3 -1 0
wir	0 -2 0 -2 -1 -3 1 -3 0 -2 -1 1
wissen	3 -1 0 -3 -1 0 0 0 2 -2 0 0
with	-1 -2 -1 0 -6 -3 3 -1 1 -1 2 -2
wo	1 0 -1 -1 -4 -2 0 0 0 -1 0 0
work	-3 1 0 1 -1 0 2 0 0 1 2 -3
world	1 1 0 -1 -2 -3 -2 0 2 -2 1 -3
written	-3 0 0 4 -2 -1 0 0 -1 3 -1 -3
www	0 0 -1 0 -1 -2 0 0 0 -1 0 0
während	-2 0 -1 -3 -2 -3 3 0 -1 0 1 -1
x	4 -1 0 -3 -2 -1 -2 0 -1 1 -1 2
you	1 -3 -3 -6 3 -1 0 -3 0 -2 0 1
you're	2 0 0 -2 -3 -1 -1 0 1 0 0 0
your	4 -1 1 -5 -4 -1 -1 -1 1 0 -1 0
youtube	-2 -1 2 2 0 0 0 -1 0 1 -1 0
z	1 0 0 -1 0 0 0 0 -2 1 1 2
ze	-2 0 0 -1 1 -1 2 0 0 0 1 -1
zu	-2 -1 -2 -4 -2 -1 3 -1 0 0 0 -1
zum	-1 -1 -2 -7 -1 -3 2 1 0 -2 0 1
zur	0 -1 -2 -1 -1 -2 2 -1 0 -1 2 -1
zurück	1 -2 -2 -1 2 -1 -3 0 1 0 -2 2
zwei	-1 -1 -1 -1 3 -1 -1 0 -2 2 1 -1
à	-1 1 -1 -3 2 -1 0 -1 2 -1 0 0
últimas	4 0 -1 -3 -2 0 -1 0 0 -1 -1 1
über	1 -2 -2 -1 -6 -3 2 0 2 -4 1 1
# word inside
a	-1 -1 -1 1 2 -9 0 -3 1 0 -1 1
ab	-3 0 1 0 -7 -1 2 -1 -2 0 1 -1
aber	1 -1 1 -1 0 -1 0 -2 0 1 -1 1
able	-4 1 -2 -2 -1 0 3 0 1 0 2 -3
abo	0 2 -2 -1 0 0 -1 0 -1 1 -2 2
about	-1 0 0 -3 -2 -2 1 0 0 -1 1 0
above	1 -1 -3 -2 0 0 0 -1 0 0 1 -1
abril	-3 1 -2 1 3 0 0 0 0 1 1 -2
abu	2 -1 -1 -1 -3 0 -1 0 -1 -1 -1 2
ac	-1 0 -3 -1 -1 -1 2 0 0 -2 2 -1
aca	-2 0 1 0 -2 0 2 0 0 0 1 -1
according	-4 1 -4 -3 -3 -1 5 0 1 -5 4 -3
account	-1 -2 2 -2 -5 0 1 -1 -2 0 0 1
ace	-1 0 -1 -1 -2 0 2 0 0 0 1 0
aci	-2 0 0 0 1 0 2 0 0 0 1 -2
across	-1 -2 -5 1 1 -1 0 0 -1 -2 3 -1
acuerdo	-1 0 2 0 -2 0 0 0 0 1 -1 -2
ad	-4 -1 -2 -4 1 -1 1 -2 -1 -3 3 -1
ada	1 0 0 1 0 0 -1 1 -1 0 -1 2
add	-3 0 -1 0 -2 0 3 0 -1 0 2 -1
added	-2 0 0 -1 -5 0 3 0 -1 1 1 -1
additional	-1 -1 -2 0 -2 0 1 3 -1 -3 0 0
address	2 0 0 -3 0 0 -2 -1 0 0 -1 0
ade	0 0 -1 -1 3 0 -3 0 0 -1 1 -1
además	0 0 -2 -1 -4 0 1 0 0 -2 0 0
adi	-1 0 -2 -1 2 0 0 0 -1 2 0 -2
ado	-1 -1 -1 1 -2 0 2 0 -1 1 2 -2
adresse	2 0 -1 -1 -3 0 0 0 1 0 -1 1
ads	2 0 -1 -1 -3 0 -1 0 0 -2 -1 2
adu	-2 0 -1 0 -3 0 3 0 -1 -1 1 -1
advertise	2 0 0 0 -2 0 0 0 1 0 0 -1
advertising	1 -1 -1 -3 -2 0 0 0 -1 -1 0 1
af	1 -1 -3 -1 1 -1 0 0 0 -1 0 1
afa	-2 0 -1 1 -2 0 1 0 0 -1 1 0
afe	1 0 -1 -1 -2 0 0 0 0 -1 0 0
afi	0 0 1 0 -3 0 0 0 0 1 -1 0
afo	0 0 0 0 3 0 -3 -1 -1 1 -2 1
afp	-2 -1 -4 -2 3 -2 -2 0 1 0 0 -1
after	1 -1 -3 -5 1 -2 -2 -3 -1 0 -2 1
afu	-1 0 -2 0 2 0 -1 0 0 2 -1 -1
ag	0 -1 -1 0 -2 0 0 0 0 -1 1 -1
aga	-2 1 2 0 2 0 -1 0 -1 1 0 -1
again	0 -1 -3 -3 -2 0 1 -1 -1 -2 1 1
against	0 -2 -2 -4 -2 -1 3 -1 1 0 1 -2
agency	0 -1 0 -2 0 0 0 -1 -1 0 1 0
agi	1 -1 -1 0 -2 0 0 0 0 -1 1 0
ago	1 -1 0 2 -7 0 -1 -1 0 0 -2 2
ah	-2 0 -3 -2 -4 0 3 -1 -1 -2 2 0
aha	2 0 -1 0 -2 0 -2 0 0 0 -2 2
ahe	-1 0 -1 0 -1 0 2 0 -1 -1 1 0
ahi	0 -1 -1 -1 2 0 -1 0 -1 0 1 -1
aho	1 0 -3 -1 -3 0 2 0 0 -2 2 -1
ahora	-1 -1 -1 0 -3 0 2 0 0 -1 2 -1
ahu	-1 -1 2 -1 -2 0 1 0 0 0 0 0
aj	0 -1 -2 -2 0 0 -1 0 0 0 1 -1
aja	-1 0 0 -1 -2 0 1 1 0 -1 0 0
ajo	-2 0 -1 -1 1 0 1 0 0 1 0 -2
ak	-2 1 -2 -1 -4 0 4 0 1 -2 2 -1
aka	0 1 -2 -2 1 0 0 0 -1 0 0 0
ake	2 0 -1 0 1 0 -2 0 0 -1 1 -1
aki	-3 0 -3 -1 -2 0 4 0 0 -3 3 -1
aktuell	0 0 -3 -1 -5 0 2 0 0 -1 0 1
aktuelle	-2 0 0 -1 -4 0 2 0 0 -1 2 -2
al	-3 2 1 -3 0 -1 2 -1 -3 0 1 -2
ale	-2 0 2 -1 -4 0 1 0 -1 2 0 -1
alert	0 0 1 0 -2 0 1 0 2 1 -1 -2
alerts	-1 -1 -2 -2 -3 0 3 0 1 0 1 -1
algunos	-1 -1 0 0 2 0 0 0 0 -1 1 -1
ali	-2 -1 1 -1 1 0 -1 0 0 1 -1 -1
all	0 -1 -3 1 -3 -2 0 -3 0 -1 0 0
alle	1 -1 0 -2 -4 -1 0 -2 -1 0 -1 1
allem	-2 -1 1 1 -5 -1 1 0 0 1 0 -1
allen	-1 -2 -3 -1 -5 0 2 0 2 -2 1 -1
aller	0 1 -1 -2 -2 -1 0 -1 -1 0 0 1
allerdings	-1 0 -4 -2 -4 0 2 0 -1 -3 2 -1
alles	2 -2 1 -3 -3 -1 -1 -1 0 0 -2 2
alliance	-1 -1 -2 -2 1 -1 0 0 0 -1 2 -2
alo	1 0 0 0 2 0 -2 0 0 0 -2 2
already	-2 0 1 -2 -5 0 2 0 0 0 1 -1
als	0 -1 1 1 -5 -1 1 -2 1 1 0 1
also	-1 -2 -1 2 -9 -1 3 -4 -2 -3 1 1
am	-2 -2 0 3 3 -4 -1 -4 -1 2 -1 0
ama	1 0 -1 0 -2 0 0 0 1 -1 0 0
ame	0 2 -2 -1 2 0 -3 0 0 2 0 -2
amo	-1 -2 -2 -2 3 0 -1 0 -1 1 0 0
among	-4 1 -1 -3 1 0 2 0 -1 1 1 -1
an	0 -3 1 2 -2 -2 1 0 2 -2 -1 1
analysis	2 0 0 -2 -5 0 -1 0 1 -1 -2 2
and	-2 -2 1 1 0 -8 1 2 -1 -1 0 0
andere	2 -1 -3 -3 -3 -1 -1 -1 1 -3 -1 2
anderen	1 -1 0 -2 -1 -1 0 -1 0 1 -1 1
android	2 -2 0 -2 -3 0 -1 0 2 -2 -1 1
ano	-2 0 -2 -1 1 0 0 0 -1 1 0 -2
another	-1 -1 -3 -2 -9 0 3 -1 0 -1 2 -2
ante	2 1 -2 -2 -1 0 -1 0 -1 0 1 -1
antworten	1 -1 -1 -1 -3 -1 0 -1 0 -2 -1 1
anu	-1 0 -2 -1 -2 0 2 1 1 -2 1 -1
any	0 -2 1 1 -3 -1 1 1 -1 1 -1 0
anzeigen	2 0 -1 0 -1 0 -2 0 0 -1 -2 2
ap	-2 1 -1 -3 2 1 -3 3 -1 1 0 1
apo	-2 0 -2 0 0 0 2 0 0 -2 2 -1
apoyo	-2 0 0 0 -2 0 2 -1 0 0 2 -2
app	-1 2 -1 -5 -2 -1 1 -1 1 0 0 -1
apps	0 2 -2 -3 -1 0 2 0 -1 0 1 0
april	0 -1 -5 -3 1 -1 -1 -1 -2 -1 2 -1
apu	-2 -1 -1 -1 -1 0 3 0 1 -1 1 0
ar	-1 -2 -2 -1 2 0 1 0 1 -3 2 -2
ara	-2 -1 -2 -1 2 0 0 0 1 0 0 0
arbeit	3 1 -3 -1 -6 -1 -1 0 0 -1 -2 3
arbeiten	-1 -1 2 -1 -1 0 0 0 -1 1 0 0
are	1 0 -3 -4 -2 -4 0 -2 1 -3 -1 1
ari	0 -1 -1 -1 -2 0 0 0 0 -2 0 -1
around	-1 -1 -1 -4 -5 -1 3 -1 0 -1 1 -1
art	0 -1 0 -1 -2 0 0 0 -1 0 0 1
article	3 -3 0 0 -8 -1 -2 -3 2 -1 -2 2
articles	2 -1 1 -2 -3 0 -1 -1 -2 -1 -1 2
aru	-1 -1 1 1 1 0 -2 0 0 1 -1 1
as	0 2 0 -2 -2 -4 -1 -2 1 2 -1 0
asa	1 1 -1 -1 -2 0 0 0 1 0 -1 0
ase	-2 0 0 0 -2 0 3 0 -1 0 2 0
asked	-2 0 0 -1 -7 0 3 0 1 -2 1 -2
aso	3 0 1 -1 2 0 -3 1 0 0 -1 1
associated	-3 -1 -2 1 1 0 0 3 0 -2 0 0
asu	-2 2 -1 -1 2 -1 0 0 0 0 1 -1
así	0 0 2 -1 -5 0 0 0 0 0 -1 1
at	0 -3 -6 3 1 -6 -1 -4 -1 1 -1 1
ate	-2 1 -1 -1 -2 0 3 0 -1 1 2 -2
ati	-1 -1 -2 -1 3 0 -1 0 0 1 -1 0
atu	-2 0 -1 0 2 0 -1 0 0 0 1 -1
au	1 -2 2 0 -4 -1 0 -1 2 1 -1 0
auch	0 -1 1 -2 -1 -1 2 -3 0 1 1 0
audio	0 0 -1 0 -2 0 1 0 0 0 1 -1
auf	-1 0 2 -1 1 -1 1 -2 1 1 0 0
aug	0 -1 -2 0 1 -1 0 0 -1 0 2 -1
august	-1 -1 -3 -2 0 0 1 0 0 -1 0 0
aus	0 -1 0 -3 2 -1 0 -3 0 -1 0 1
aussi	1 0 -2 0 -4 0 -1 0 0 -1 3 -3
author	-2 -2 -1 5 -5 0 -1 -1 0 -1 -2 2
auto	1 -1 2 -1 -1 0 0 0 1 1 -1 0
autoridades	-1 3 -1 -1 -3 0 0 0 0 1 0 -1
aux	0 -1 -4 -2 0 0 0 0 1 -1 -1 1
av	1 -2 2 -4 0 -1 -2 -1 1 0 -2 1
ava	-1 0 -2 -2 0 0 1 0 -1 -1 1 0
ave	-2 -1 -2 -1 2 0 1 0 1 -1 0 -1
avec	2 0 1 0 -3 -1 -1 0 -1 0 -1 1
avi	-1 0 -2 -1 0 0 2 0 0 -2 1 0
avoir	-2 2 -3 -1 -3 0 4 0 0 -1 2 -2
avu	1 0 0 0 -2 0 0 0 0 0 1 -1
aw	2 -2 -1 -1 -2 0 0 0 1 -2 -1 1
awa	2 0 0 -1 -3 0 -1 0 1 -2 -2 3
away	1 -1 -4 -1 0 0 0 1 -1 -2 -1 2
awe	0 0 -1 0 1 0 -1 0 -1 -2 0 1
awi	-1 0 -3 -1 2 -1 0 0 0 1 0 -1
awo	1 0 2 0 0 0 -3 2 0 2 -3 2
awu	-3 0 -1 -1 -2 0 4 0 0 -2 3 -2
az	0 0 2 -2 0 0 0 0 -1 2 0 0
aze	-2 0 2 0 -3 0 2 0 0 2 1 -1
azi	-1 0 -1 -1 2 0 -1 0 0 -2 1 0
azo	-1 0 -1 0 -2 0 3 0 0 -2 2 0
azu	-2 0 -2 0 -1 0 2 0 -1 -2 3 1
azuk	-3 1 -1 0 3 0 -2 0 0 1 -2 1
año	-1 1 -3 -1 0 0 1 0 -1 0 2 -2
años	1 -1 1 -2 -4 0 -1 0 -1 0 0 0
b	2 -2 -5 -2 -1 -1 0 0 -2 -1 -2 2
back	-1 0 1 -5 -2 -1 2 -1 -1 -2 2 -1
based	0 -2 0 2 0 0 0 -1 -2 -1 1 1
bbc	1 -1 1 -2 1 0 -2 0 1 2 -3 0
be	0 -1 -1 0 -5 -3 1 -1 1 2 -1 0
because	-1 1 0 -3 -9 0 2 -1 -2 1 0 1
become	-2 2 -3 -3 -1 0 3 0 0 0 2 -2
been	-2 0 -2 1 0 -2 1 1 -1 0 0 1
before	0 1 0 -5 -5 -1 0 -1 -2 2 -1 1
bei	-1 -2 0 0 1 -1 2 -3 -1 -1 2 0
beim	1 -1 -1 -4 1 -1 -1 -1 -1 0 -2 2
being	-1 3 -3 0 3 -1 -1 -1 1 3 -2 0
beispiel	0 0 0 -1 -5 0 1 0 0 0 0 0
bekommen	-3 0 -3 -1 -4 0 5 0 0 -3 3 -2
below	1 -2 -2 -3 -1 0 1 0 0 -3 1 0
bereits	0 -1 1 -2 -1 0 -1 0 -1 1 -1 1
besonders	-2 -2 -1 -3 2 0 1 0 -2 2 0 -1
besser	0 -1 -1 -1 -3 0 0 0 0 -1 0 0
best	2 -1 0 -7 1 -1 -2 -2 0 -1 -1 1
besten	2 -1 1 -1 0 0 -3 -1 0 1 -2 1
better	-2 3 -2 1 -8 0 2 -1 0 0 1 0
between	-3 -1 -2 -1 4 -1 -1 0 -2 1 1 -1
bi	-3 -1 2 -1 2 0 -3 -1 -1 3 -2 -1
bien	0 1 0 -1 -3 0 2 0 -1 2 0 -1
big	-1 1 3 1 -3 -1 0 -1 -1 1 -1 2
bild	-1 -1 -2 -4 2 -3 -2 -1 0 1 -1 -1
bilder	0 -1 0 -1 1 0 -1 -1 -2 -1 0 1
bin	0 -1 -2 -4 1 -1 0 -1 -2 1 -1 1
bis	0 -3 -6 -4 -1 -2 1 -1 1 -2 0 0
bitte	2 -1 -3 -2 -5 -1 -1 -1 -1 -1 -2 2
bleiben	1 0 -3 -1 -3 0 1 0 -1 0 0 0
bleibt	-3 -1 0 -1 -3 0 3 0 1 0 2 -3
blog	2 -1 -3 -3 -6 -1 0 0 1 -2 1 0
bloomberg	-1 -1 -2 -3 0 0 1 -2 1 0 1 -2
bo	1 1 2 -1 -3 0 -1 0 0 1 0 -2
books	-1 -1 1 -2 -2 0 1 0 2 0 0 -1
both	-2 -2 1 -2 -4 0 2 0 0 0 0 0
breaking	3 -1 -3 -2 -2 0 -1 0 1 -2 -1 3
bringen	0 -1 0 0 1 0 -1 0 0 1 0 -2
browser	3 -2 -3 -3 -5 0 -2 -1 1 -1 -2 1
business	-1 -2 -6 0 3 -1 -1 1 2 -1 0 0
but	-2 -1 3 -3 -6 -2 1 -1 -1 -1 0 0
buy	0 0 1 -1 -3 0 1 0 -1 1 0 0
by	-1 -5 0 4 0 0 0 0 0 1 -1 1
c	0 -1 -1 -1 0 -1 0 -1 -2 1 1 0
ca	1 0 -1 0 -3 0 0 0 -1 1 -1 1
cada	2 0 0 -1 -1 0 -2 0 0 0 -2 2
caf	-3 0 0 -1 -1 0 3 0 0 -1 3 -2
call	0 0 -2 -2 -3 0 2 -1 -1 0 3 -2
called	-4 -1 -1 -3 1 0 3 0 -1 1 1 -3
came	-1 0 -3 -1 -4 0 2 0 -1 -3 0 1
can	-3 0 2 0 -3 -2 3 -1 0 4 0 -2
casa	-1 -1 -1 -1 -3 0 1 0 0 -1 0 -1
case	-2 0 0 -3 -3 0 3 1 -2 -2 2 0
casi	0 1 -1 -2 -3 0 0 0 -1 1 -1 0
caso	-2 -1 1 -2 1 0 0 -1 1 1 0 -1
ce	-1 -1 -1 0 -6 -1 2 -1 0 -4 1 0
centro	-3 0 -2 -1 2 0 4 0 0 0 2 -1
ces	0 0 -1 -1 -3 0 0 0 1 -1 0 0
cet	-1 0 0 -1 0 0 1 -2 0 0 1 -1
cette	0 -1 -3 -1 -4 0 2 0 1 -3 1 0
choices	0 0 -2 -1 -2 0 1 -1 0 -2 1 1
ci	1 -1 2 -1 -3 0 -1 0 0 1 -2 1
city	-1 1 0 0 -1 -1 0 -2 1 2 1 -3
click	0 -2 -3 -3 0 0 -1 -2 0 -1 1 -1
close	2 0 -4 -1 -4 0 0 0 0 -3 -2 4
cnn	0 -1 -2 1 -3 0 2 1 1 -3 0 0
co	0 -2 3 -3 -5 0 0 0 0 2 0 -1
collapse	1 0 -1 -1 -4 0 0 0 0 -1 0 0
com	1 -3 -3 4 -1 -2 -2 -3 1 -3 -1 1
come	1 1 -3 -2 -2 0 0 -1 1 0 -1 -1
comme	-1 0 -2 -2 -3 0 2 0 1 -2 1 -1
comment	1 -1 -1 -3 -6 -1 -1 -2 0 -1 -1 1
comments	2 -2 -2 1 -3 0 -2 0 -1 0 -4 5
community	1 -1 -4 -1 -1 0 -1 1 -1 -1 -2 2
como	-1 -1 0 -2 0 -1 1 -1 -1 1 1 -1
company	1 -2 0 -1 0 -1 -1 -2 0 1 -2 2
con	-1 1 -1 -5 0 -1 1 -2 -2 0 1 0
condiciones	2 -1 0 -1 -2 0 -2 0 1 -1 -2 2
conditions	1 -1 1 -1 -3 0 0 0 0 -1 0 0
conflicto	0 1 -2 -2 -4 0 2 0 1 -1 1 -1
connect	-2 0 0 -1 -2 0 3 0 0 0 2 -3
contact	-1 1 -2 2 -5 0 1 -2 0 0 1 -1
content	-1 -2 -3 0 -3 -1 2 -2 0 0 1 0
continue	-2 -2 2 -2 -1 0 1 -1 1 0 1 -1
contra	0 0 2 -2 0 0 -2 0 -1 0 -2 2
contre	1 -1 0 -1 -2 0 -1 0 1 0 -1 0
contributed	-2 -1 0 -1 -3 0 -3 4 -1 -2 -3 4
control	-2 -2 2 -2 0 0 1 0 0 1 0 -2
cookie	3 0 -2 -1 -3 0 -2 -1 0 -1 -2 2
cookies	4 -2 -3 -5 -5 -1 -3 -2 0 -3 -3 3
copy	-1 0 -2 -1 -3 0 2 0 -1 -1 1 0
copyright	0 -1 -3 -4 2 0 -2 -2 0 1 0 0
correction	0 0 0 -1 -3 0 1 0 -1 -1 0 1
could	1 -1 1 -5 -6 -1 0 2 1 1 -1 0
country	0 -1 -6 -3 1 -1 0 -1 0 -3 0 1
credit	-3 -1 -3 1 3 2 -2 0 0 2 -1 -1
cu	-2 0 -2 0 2 0 -2 0 0 2 -1 -1
cuando	-2 -2 -1 2 2 0 0 0 0 2 -1 -2
cuenta	2 0 -1 -1 -4 0 -1 0 0 -1 -1 2
cuh	-1 0 -1 -1 -2 0 2 0 1 -2 2 -1
culture	2 -1 -2 -4 -1 0 -1 0 0 1 -2 1
d	2 1 -1 0 -3 -3 -2 -2 1 0 -2 1
da	0 -1 0 -4 -8 -1 1 -2 -1 -1 0 1
dabei	1 -1 -2 -1 -5 -1 1 -1 -1 -1 1 0
dafür	-1 0 -1 -1 0 -1 1 0 0 -2 1 -1
daher	0 0 -4 -1 -5 0 3 0 0 -4 2 0
daily	1 0 -1 -3 2 0 -2 -1 -2 1 -1 1
damit	1 -1 -2 -2 -6 -1 1 -1 1 -1 0 0
dank	1 -1 -2 -1 -5 -1 0 -1 0 -2 -1 1
dann	-2 -1 -1 -3 -1 -2 2 -2 0 0 1 -1
dans	-1 0 -2 -4 1 -1 1 -1 1 -2 0 0
daran	-1 0 0 -1 -4 0 1 0 0 1 0 0
darauf	1 -1 -3 -1 0 -1 0 -1 -1 -1 -1 1
darüber	2 -1 -2 -1 3 -1 -2 0 0 2 -3 2
das	0 -1 1 -2 -2 -1 1 -4 0 -1 0 1
dass	1 -1 -3 -1 -3 -1 1 -3 0 -1 0 1
data	1 -2 -1 -5 2 -1 -1 -1 -1 0 -2 1
datenschutzerklärung	0 0 -1 -2 1 0 -4 -1 -1 0 0 0
davon	-1 -2 -1 -2 -5 -1 2 0 0 -2 2 -1
day	-1 1 0 1 0 -1 0 2 0 0 0 0
days	1 -1 3 -2 -1 0 -2 -1 1 1 -2 1
dazu	2 -1 -1 -2 -1 -1 0 0 -1 1 0 1
de	0 2 2 -2 0 -6 -1 -4 -2 1 -1 1
dec	-1 -1 -4 -1 3 0 -3 0 -1 2 -3 2
december	-2 -2 0 3 -1 -1 -1 -2 -1 2 -1 0
deine	0 1 0 -2 -5 0 0 0 -1 1 -1 1
del	-2 0 -2 -2 2 -2 1 0 0 -2 2 -2
dem	-1 -3 1 -1 3 -1 0 -2 2 -1 1 0
den	1 -2 2 -1 0 -1 0 -4 -1 2 0 1
denen	1 -1 -3 -1 -2 -1 0 0 0 -1 -1 1
denn	-2 -1 1 -2 -5 -1 2 0 0 0 1 0
dentro	-2 2 -3 -1 2 0 -1 0 -1 2 0 -1
depuis	-3 -1 2 -2 0 0 -1 0 -1 3 -2 -1
der	0 -2 2 -1 0 -1 1 -4 0 1 0 0
derechos	1 -1 0 -2 -2 0 1 0 1 -1 0 1
deren	-2 0 2 -1 -4 0 2 0 1 2 1 -2
des	0 -2 0 -2 1 -1 1 -3 1 0 0 0
desde	0 -2 -1 -1 1 0 0 0 -1 1 0 0
deshalb	-4 0 1 -1 -5 0 3 0 0 1 2 -3
deutlich	0 0 1 -1 0 0 -2 0 0 2 -2 0
deutsche	1 -1 1 1 -3 -1 -1 0 0 1 -1 1
deutschen	1 1 0 -3 -3 -1 0 -1 -3 2 0 1
deutschland	0 -1 1 -2 -4 -1 1 0 -2 1 0 0
deux	1 1 0 -2 -3 0 1 0 1 0 0 0
di	0 -1 1 -2 -3 -1 2 -1 0 0 -1 0
dich	2 -1 -3 -3 3 -1 -2 -1 1 2 -3 2
did	0 -1 -2 -3 -3 0 0 -2 -1 -1 -1 1
didn	0 -2 -2 -3 -7 0 1 -1 0 -3 1 0
die	0 -2 0 -4 -1 -1 1 -4 0 -1 0 1
dies	0 -1 -1 -1 -4 0 1 -1 -1 -1 1 -1
diese	-1 0 2 -3 -3 -1 2 -3 -2 2 1 -1
diesem	0 -2 0 -2 -3 -1 2 -1 -1 -2 1 0
diesen	1 -1 0 -2 -4 -1 0 -1 0 1 0 0
dieser	1 0 -1 -2 -3 -1 1 -1 0 0 0 1
dieses	1 -1 2 -2 1 -1 -3 -1 1 3 -3 0
different	0 2 2 -2 -7 0 0 -1 -2 1 -1 1
digital	4 -1 -1 -4 -2 0 -4 0 2 -1 -3 2
digitale	2 -1 -2 -2 -2 0 -1 0 -1 0 -1 2
dijo	-2 -1 -1 0 -4 0 3 -2 -1 -1 1 -1
dir	1 0 -4 -2 -4 0 0 0 1 -2 -1 1
direkt	1 -1 -3 -1 0 0 0 0 -1 -2 0 0
do	1 -3 3 -4 -5 -2 -1 -4 -1 1 -1 1
doch	1 -2 2 -2 -7 -1 -1 -1 0 0 -1 1
does	0 -1 -1 1 -6 0 1 -1 0 -1 -1 2
doesn	0 0 -1 -2 -5 0 0 1 -1 -1 -1 1
doing	-1 -1 0 -2 -5 0 2 0 0 0 0 0
don	-2 2 -4 1 -4 -1 3 0 -2 2 1 -1
donde	-1 0 0 -1 2 0 0 0 0 0 1 -1
dort	-1 0 -4 -1 -5 0 2 0 0 -3 1 -1
dos	1 -1 1 -3 0 0 0 0 -1 1 -1 0
down	0 1 3 -4 -2 -1 -2 -1 0 3 -2 -1
download	0 -1 -3 -1 -1 0 1 0 0 -3 0 0
dpa	0 -4 -5 -4 2 -3 -2 0 -1 -1 1 -1
drei	-2 0 0 -1 -5 0 3 0 1 -1 1 -1
du	0 -1 3 -6 -5 -2 1 -2 0 2 -2 1
durante	0 1 -2 0 0 0 -1 0 -2 2 -1 1
durch	1 -1 -1 -2 -1 -1 0 -1 0 0 -1 2
during	0 -2 -6 -7 2 -2 -1 -2 0 0 2 -2
día	2 0 0 -1 -3 0 -1 0 -1 0 -3 3
e	3 1 -2 -5 -4 -1 -1 0 1 -1 -1 2
each	-2 -1 -3 -1 3 0 1 0 0 -2 2 -1
early	-1 0 -2 -4 -2 -1 2 -1 2 -4 0 0
eb	-2 0 -2 -1 -1 0 2 0 0 -2 1 -1
ebe	0 0 0 0 -3 0 1 -1 0 0 1 -1
ebenfalls	-2 0 0 0 -1 0 2 0 1 0 0 -1
ebo	2 0 -1 0 -2 0 -1 0 -1 -1 0 1
ebu	1 0 0 -1 -2 0 -1 0 0 0 -2 2
ec	-3 0 0 -1 2 0 1 0 -1 1 0 0
eca	2 0 0 0 -2 0 0 0 0 0 2 -1
ece	-1 0 -2 0 0 0 2 0 -1 0 1 0
eco	0 -1 -1 -1 -1 0 1 0 -1 -1 2 -1
ed	-1 -1 -2 1 1 0 -1 0 -1 0 1 -1
edi	0 1 -1 -1 1 0 -2 0 -1 1 -3 2
editing	-3 -1 1 -1 -1 0 -1 3 -1 -1 -2 2
edition	1 -1 1 -3 -3 0 -1 0 -2 1 -1 1
editor	-2 -2 1 3 0 0 -2 2 0 1 -1 1
editorial	2 0 -1 -1 1 0 -2 0 0 0 -2 1
editors	1 0 0 -1 -2 0 0 0 0 0 0 0
education	1 1 0 -2 -2 0 -1 0 0 -1 -1 1
ef	-3 -1 0 -1 1 0 1 0 -1 0 1 0
efa	-1 0 0 0 -1 0 2 0 0 0 1 -2
efu	2 0 -2 -1 -2 0 0 0 1 -1 1 0
eg	-1 1 -2 -1 1 0 -1 1 0 -2 2 0
ega	0 0 -1 -2 -3 0 0 0 0 1 0 0
ego	-1 0 0 0 -1 0 2 0 -1 0 1 0
ehe	0 0 2 0 -3 0 0 0 0 2 -1 0
eho	2 0 0 -1 -1 0 -2 0 0 0 -2 2
eigene	-1 1 -3 -1 0 0 1 0 0 -2 1 -1
eigenen	-2 0 1 -1 -3 0 1 0 0 -1 0 0
ein	0 -2 3 -3 2 -1 0 -1 0 2 -1 0
eine	-1 -4 -1 -9 0 -4 1 -6 1 -1 0 -1
einem	1 -3 -3 0 2 -1 0 -2 0 0 -1 1
einen	0 -1 0 -4 -2 -1 2 -2 0 1 1 -1
einer	-1 -1 -1 -3 2 -1 1 -2 0 1 1 -1
eines	-1 -2 1 -3 1 -1 -1 -1 2 0 -2 0
einfach	2 0 -4 -2 -1 -1 -1 -1 -2 -2 -1 2
einige	-1 0 -5 -1 -6 0 2 0 1 -4 1 -1
einmal	2 0 1 -2 -3 -1 -1 -1 1 1 -2 2
eju	-1 0 -2 0 -2 0 3 0 0 -2 2 -1
ek	1 0 -1 -1 -1 0 0 0 -2 1 0 1
eka	2 0 -2 0 0 0 -2 0 0 -2 0 1
eke	0 -1 -1 -1 -3 0 1 0 1 -1 1 -1
eki	0 -1 -1 -1 -2 0 2 0 0 1 -1 0
eku	-1 0 0 0 -1 0 2 0 0 0 0 0
el	0 2 -1 -4 2 -3 -1 -3 -2 1 0 -1
elle	-2 0 0 -1 -3 0 2 0 0 0 1 -1
elo	-1 -1 -2 -1 3 0 -1 0 1 1 1 -1
em	1 -2 0 -3 -5 -1 1 -1 0 -2 0 1
email	1 -2 -4 -1 -6 -1 1 -3 1 0 0 0
embargo	0 2 -2 -1 -2 0 -1 0 0 1 -2 1
eme	0 0 -1 -1 2 0 -1 -1 0 1 -1 0
en	1 2 2 -3 0 -5 -3 -2 -2 3 -1 1
ena	-1 2 -1 0 -2 0 2 0 -1 1 1 -1
enable	-3 -1 -2 -1 1 0 1 0 0 0 0 -1
end	1 0 0 -3 -1 0 -1 -1 -1 1 -2 1
ende	0 -1 -1 -2 -2 -1 2 0 0 -1 1 0
ene	-4 0 2 1 0 0 -1 0 0 1 0 -2
eni	1 0 1 -1 -1 0 -2 0 0 1 -2 1
enough	-1 1 -2 -2 -6 0 3 -1 1 -1 0 -1
entertainment	3 -1 -2 -1 -4 0 -1 0 2 -1 -2 1
entre	-3 2 -3 -2 2 -1 0 0 -1 -1 1 -1
ep	-5 -1 1 1 0 -1 -1 0 -2 1 0 -1
epa	0 0 -1 -1 1 0 -3 0 0 2 -2 1
epi	1 0 0 0 -2 0 -1 0 -1 0 -1 1
epo	-2 0 -2 -1 0 0 0 0 0 1 0 -1
epu	-2 0 2 -1 -2 0 2 0 0 1 1 -2
er	-3 -3 1 -5 1 -2 3 -4 0 1 2 -2
era	0 0 -2 -1 -3 0 1 0 -1 0 1 0
ere	-3 0 -2 -2 1 0 2 0 0 0 1 -1
erfahren	1 0 -1 -1 -2 0 1 0 1 -1 1 -1
erhalten	1 -1 -1 -2 0 0 0 -1 0 1 -1 0
error	0 0 -3 -1 -3 0 3 0 0 -2 1 0
erst	-1 -1 1 -1 -2 -1 1 -1 -2 2 0 0
erste	-2 -1 -2 -1 -3 0 3 0 0 -2 3 -2
ersten	-2 -2 0 -2 2 0 1 0 -2 1 0 0
eru	0 1 2 0 1 0 -2 0 0 3 -2 -1
es	0 -2 0 -3 -3 -1 1 -2 0 0 -1 1
esa	-1 0 -2 0 -1 0 2 0 -1 0 1 -1
ese	0 0 0 -1 -3 0 0 0 0 0 -1 0
esi	0 0 -1 -1 -2 0 1 0 1 0 0 -1
eso	-1 -1 1 -1 -3 0 2 0 -1 -2 1 1
essen	1 0 1 -1 -2 0 0 0 0 1 -1 0
est	-2 -3 -3 1 -4 -1 3 0 1 -2 1 -1
esta	-2 0 -1 -1 1 0 -1 0 0 -3 1 0
estamos	0 0 -1 0 -2 0 0 0 0 0 0 0
estas	0 2 0 -1 -3 0 -1 0 0 1 -2 1
este	-1 2 -4 2 0 0 0 -1 0 -1 0 0
esto	2 -1 -1 -1 -2 0 -2 0 -1 0 -2 2
estos	-1 0 2 0 -3 0 1 0 0 -1 1 0
está	1 -1 0 -2 0 0 -2 -1 1 -1 -1 1
están	-1 2 -1 -1 -1 0 0 0 0 2 0 -1
esu	-1 0 0 0 -1 0 2 0 0 0 0 0
et	0 -1 -2 -2 0 -2 0 -2 0 1 -1 1
ete	0 0 -1 -2 0 1 -1 0 0 0 -1 1
etu	0 0 -1 0 -2 0 1 0 0 -1 0 0
etwa	-2 -1 -3 0 -1 -1 2 0 0 -2 1 -1
eu	0 2 1 -2 0 -1 -1 -1 1 1 -1 0
euro	0 -2 -2 -2 -1 -1 1 0 0 -2 3 -1
europa	-1 3 -1 -4 -2 -1 2 -1 1 1 2 -3
ev	-1 0 -1 1 -3 0 1 0 0 0 1 -2
eve	-3 -1 1 -1 1 0 -1 0 -1 1 0 -1
even	-1 0 1 0 0 -1 0 -2 -2 -1 -1 1
events	0 -1 -1 -3 0 0 1 0 0 -1 1 -1
ever	0 -2 0 1 -3 -1 0 -1 -3 0 0 1
every	-1 1 -1 -5 -3 -1 2 -1 0 -1 0 0
evi	0 0 0 0 -2 0 1 0 0 0 -1 1
evu	-2 2 -2 -1 -2 0 3 0 -1 -2 3 -1
ew	2 -1 1 -2 0 0 -2 0 0 2 -2 1
ewa	0 0 -2 0 -2 0 4 0 0 -3 3 -2
ewi	-2 -1 -1 -1 1 0 1 0 -1 1 0 -1
ex	-3 0 -3 -1 3 0 0 0 0 2 0 -2
exclusive	0 -1 1 1 -4 0 0 -1 0 -1 0 0
expand	-2 1 -2 0 -3 0 2 0 0 -1 1 -1
eze	-2 0 -1 0 -2 0 2 0 0 0 2 -2
ezu	0 -1 1 -1 -2 0 0 0 0 -2 0 0
f	2 0 -3 -2 -1 0 -1 -1 0 -1 -2 2
fa	1 1 1 -1 1 0 -2 0 -2 2 -1 1
facebook	1 -2 0 -3 -4 -1 1 0 -1 2 -1 0
fact	0 -2 0 -2 0 0 -1 0 0 -3 0 1
fait	-3 1 2 -2 -5 0 1 0 0 1 0 -2
fall	-2 -1 -2 -1 0 -1 1 0 -1 -1 1 -1
family	0 1 -1 -2 -6 0 1 1 -1 0 0 1
far	0 1 -1 1 0 -1 -2 -1 1 0 -2 1
fast	2 -1 -4 -1 -4 -1 0 0 0 -3 -1 1
fe	0 -1 -2 -2 -3 0 1 0 -1 -1 1 0
feature	-1 0 -2 -1 -3 0 3 0 0 -2 2 -2
featured	0 0 -1 -1 -4 0 0 0 0 -1 -1 1
features	1 2 2 -2 -5 0 -1 0 -2 2 -1 2
feb	2 -1 -2 -2 -2 0 0 -1 1 0 -1 1
february	-1 -1 -1 -1 -2 0 4 -2 -1 0 3 -2
few	-2 -1 1 -2 -7 0 2 -1 -2 -1 0 0
fi	-1 0 0 0 -1 0 2 0 -1 0 1 0
file	0 -3 -4 -3 -1 -1 0 -1 1 0 1 -3
filed	1 -2 1 -1 -4 0 -1 0 -1 1 1 0
film	0 0 2 0 0 0 0 0 -1 1 -1 0
fin	-4 -1 -2 -1 1 0 1 0 0 -1 2 -2
final	1 -1 1 -1 -2 0 0 0 -1 -1 0 0
find	0 -1 -3 -3 -2 0 1 -2 -1 0 0 0
finden	0 -1 -5 -2 -2 -1 2 -1 1 -5 1 -1
findet	-1 -1 0 -1 -5 -1 2 0 -1 -1 1 -1
first	-1 0 1 1 -4 -1 1 2 -2 0 0 0
five	-1 0 -2 -2 -1 0 1 0 0 0 0 -1
fo	1 0 0 -1 -4 0 1 0 -1 -1 -1 1
folgen	2 0 -1 0 0 0 -1 0 0 -1 0 1
follow	-1 -1 3 2 -4 0 0 1 -1 2 -1 1
following	-3 -2 -2 -3 -3 0 4 -1 0 -4 3 -2
food	1 2 -3 -2 -1 0 -1 0 -1 0 -1 1
for	-1 -2 -4 0 -1 -7 1 -8 -1 0 0 0
forma	-1 1 1 -1 -5 0 0 0 0 1 -1 0
former	2 -2 -2 -4 0 -1 -2 -1 -1 -1 -2 2
foto	-2 -2 -8 -5 6 -4 -4 -1 0 1 -1 0
fotos	-1 -1 -2 -2 2 0 1 0 0 0 1 -1
found	-3 0 -3 0 0 0 3 -1 0 -1 3 -3
four	-2 -2 -5 -3 -2 0 3 -1 0 -2 2 -1
frage	-1 -1 -1 -1 1 0 1 0 0 -3 1 -1
fragen	-2 -1 -1 -1 -3 0 3 -1 1 0 2 -3
france	2 -1 -2 -3 -3 0 -1 0 2 -1 1 -1
française	1 0 -1 0 -2 0 0 0 0 0 -1 1
free	1 -1 -1 0 0 -1 -1 -2 1 -1 -2 1
frente	1 -1 2 0 -3 0 -2 0 0 1 -2 1
friday	-1 0 -3 -3 0 0 3 -1 1 -2 3 -2
from	0 -1 -2 -4 1 -3 0 1 0 -1 0 0
fu	-1 2 -1 -1 -3 0 1 0 1 1 0 -2
fue	-3 -1 -3 1 1 0 1 0 0 -1 1 -1
fueron	-1 0 0 0 -2 0 1 0 -1 1 0 -1
full	0 -1 -1 1 -4 0 1 -2 2 -1 -1 -1
fur	0 2 -2 -1 1 0 -2 0 0 2 -1 -1
further	0 0 -3 0 0 0 0 0 0 -1 0 0
future	1 -1 -3 -4 0 0 -1 -1 0 -1 -2 2
für	0 -2 2 -2 -1 -1 1 -3 0 0 1 -1
g	0 0 -3 -3 1 0 0 0 2 1 -1 -2
gallery	1 0 0 -1 -2 0 0 0 0 0 -1 1
game	-1 -2 0 -4 -1 0 3 -1 -1 0 2 -1
games	1 -1 -5 -3 -4 0 1 0 0 -3 2 -1
ganz	-2 0 2 -2 -5 -1 2 -1 -1 2 1 -1
geben	-2 -1 0 -2 -6 -1 3 -1 -1 -1 1 -1
gegen	-1 0 1 -5 0 -2 -1 -1 1 1 -1 0
gegenüber	0 1 -2 -1 -3 0 1 0 -1 1 0 0
gehen	-1 0 -1 -2 -1 -1 1 0 -1 -3 1 0
geht	0 0 0 -3 -1 -1 1 -1 0 1 0 0
gehört	0 0 -1 -1 -5 0 1 0 0 -2 1 -1
gemacht	0 1 -3 -1 -3 0 1 0 -2 -3 -1 2
genau	0 -1 0 -1 -3 0 0 0 -1 0 0 0
general	-2 1 -1 -1 1 0 2 0 -1 1 1 -1
gerade	-1 -1 1 -1 -5 -1 2 0 -1 0 1 -1
get	0 -2 1 -8 -1 -2 1 -3 -1 0 1 -1
getting	1 -1 -3 1 -2 0 0 0 0 -1 -2 2
getty	-1 -2 -4 -3 3 -2 -4 0 1 -1 0 0
gi	1 0 0 -1 -2 0 1 0 1 -1 0 0
gibt	0 -1 0 -4 -3 -1 1 -1 0 -1 0 0
gilt	0 -1 -4 -2 -3 -1 1 0 1 -1 0 0
give	-1 -1 -2 -2 1 0 0 -1 0 -3 0 0
given	0 -1 0 -1 -2 0 0 2 0 -1 -1 1
global	3 0 0 -4 -1 -1 -2 -1 0 0 -2 2
go	-1 0 0 -1 2 -1 0 -1 -1 3 -1 0
gobierno	-1 2 -1 -2 -1 0 0 0 -1 -2 0 0
going	-2 0 -2 -2 -4 0 2 0 0 0 1 0
good	-1 -3 0 -6 -7 -1 2 -1 -2 -3 2 0
google	0 0 -2 -4 -1 -1 1 -1 0 0 0 0
got	0 -1 2 -3 0 0 0 0 -2 -1 -1 1
government	0 -1 0 -4 -1 -1 -1 -1 1 -2 -1 0
gran	0 0 -2 -1 -1 0 1 0 0 -2 0 1
grande	3 1 -3 -1 -2 0 -1 0 1 -3 -1 2
great	-2 -1 -6 0 0 0 2 -1 0 -4 2 -1
group	0 -2 -1 -3 -1 0 0 -1 0 0 -1 1
große	-2 -3 1 -2 -2 0 1 0 0 -3 1 0
großen	-1 -2 4 -2 -4 -1 0 0 1 2 -1 -1
grund	-1 0 -3 -1 -6 0 2 0 0 -3 1 -1
grupo	-1 -1 -1 -2 1 0 1 0 -1 -2 2 -1
gu	-2 0 -2 -1 -3 0 3 0 0 -2 2 -2
guide	0 0 1 1 -5 0 0 -1 0 0 1 -1
gut	0 -1 2 -2 -2 0 -1 -1 1 1 -2 1
h	-3 -1 -1 3 0 0 0 1 1 0 0 0
ha	-1 3 0 -5 -5 -1 2 -1 0 1 1 -1
habe	1 -1 -1 -1 -4 -1 -1 -2 0 0 -2 1
haben	1 -3 1 -3 -3 -1 0 -2 0 -1 -1 1
hace	-1 -1 1 -1 1 0 0 0 0 1 1 -2
hacer	1 0 -2 0 -3 0 0 0 0 -1 1 0
had	0 -1 -3 -1 -3 -1 1 1 -1 -1 -2 3
halten	-1 -1 0 -2 2 0 0 0 -1 -1 1 0
han	-1 -2 0 -3 0 -1 0 0 -2 0 0 0
has	0 -1 -1 -3 0 -3 0 -5 0 -1 -1 1
hasta	-1 -1 1 0 -2 0 0 0 0 1 -1 0
hat	-1 1 4 -1 -3 -1 1 -3 0 2 -1 1
hatte	-1 0 0 -2 -3 -1 1 -1 -1 0 1 0
hatten	-3 0 -1 -1 -4 0 3 0 0 -1 2 -2
have	0 -5 -1 -3 -2 -3 1 1 0 -3 0 1
having	-3 0 0 -2 -3 0 3 0 0 1 2 -2
hay	-1 0 1 0 -3 0 1 0 0 -2 -1 1
he	-1 -2 -3 3 0 -2 1 -2 -2 1 0 0
health	2 0 0 -4 -3 -1 -1 -1 0 -2 -2 2
hecho	-1 -1 2 0 0 0 0 0 0 2 0 -2
helfen	1 -1 0 -1 -1 -1 -2 0 0 -1 0 1
help	-2 -1 -1 -5 1 -1 1 -2 -1 0 0 0
her	0 1 0 -4 -2 -2 1 -3 0 0 -1 1
here	0 0 -2 2 -5 -1 1 -2 1 -2 0 0
heute	1 0 -2 -2 -6 -1 1 0 1 -2 0 1
hi	-3 1 1 1 -1 0 1 0 -2 1 0 -1
hidden	2 0 -2 0 -2 0 -1 0 1 -1 -2 0
hide	-1 0 -1 -2 -2 0 1 0 1 -1 1 -1
hier	0 -3 -3 0 -3 -1 1 -2 1 -1 1 0
high	0 1 0 -4 2 -1 -2 -1 0 -1 -1 2
him	-1 -1 -1 1 -4 0 2 -1 -2 0 0 0
hin	0 0 1 -1 -5 0 0 0 -1 0 -1 1
hinter	-1 0 2 -1 -2 0 -1 0 1 3 -2 -1
his	-2 0 -3 -2 2 -2 1 -4 -1 0 0 1
hizo	-2 0 -2 0 -3 0 3 0 0 -2 2 -1
ho	2 0 0 -1 -4 0 -1 0 -1 0 -2 2
home	4 -5 1 -6 -3 -1 -2 0 3 -4 -1 0
hora	-2 -1 2 1 0 0 0 0 1 1 -1 -1
horas	0 0 0 0 -2 0 0 0 0 0 -1 0
hours	-2 -1 -4 1 -2 0 3 0 0 0 2 -2
house	0 -1 1 -4 1 -2 -2 -2 -2 3 -1 0
how	1 0 -1 -1 -1 -1 -1 -3 1 0 -2 0
however	1 0 -4 -2 -8 0 0 -1 -1 -3 -1 2
hoy	0 -1 -2 -1 2 0 -1 0 -1 -1 1 -1
html	0 0 -1 -1 -4 0 1 0 1 -1 -2 2
http	-1 -1 -2 -2 1 0 1 0 1 -1 1 -1
https	0 -1 -1 -2 -5 0 2 -1 0 -1 0 1
hu	-1 0 0 0 -2 0 1 0 0 0 1 -1
hun	-3 -1 -2 -1 -2 0 4 -1 0 -1 2 -2
i	2 -1 -1 -1 -4 -2 0 -4 -1 -2 -1 3
ib	1 -1 -2 -2 -1 0 2 0 -1 0 2 -2
ibo	0 0 -1 0 -2 0 1 0 0 -2 0 0
ibu	-4 1 -2 -2 3 0 1 0 0 1 0 -1
ic	0 0 -1 1 -3 0 -1 0 0 -1 0 0
ica	-1 0 0 0 -2 0 2 0 0 0 1 -1
ich	2 -1 -3 -1 -3 -1 -1 -3 -1 -1 -3 2
ici	-1 0 -1 -1 -2 0 2 0 0 -1 1 0
id	-3 2 1 -2 -1 0 3 0 -2 1 1 0
ida	1 -1 -2 -2 1 0 0 0 0 -1 0 1
ido	-1 0 -1 0 -2 0 2 0 0 0 1 -1
if	2 -1 -1 -8 -6 -1 0 -4 -3 -1 -2 2
ife	-2 0 -1 0 0 0 2 0 0 0 1 -1
ifo	-1 0 -2 -1 1 0 -2 0 0 -1 1 1
ig	0 -1 -2 -1 1 0 0 0 0 -2 2 -2
iga	3 3 -3 -1 -3 0 -2 1 0 0 -2 2
ige	-1 0 0 0 -1 0 2 0 0 0 0 0
igo	-1 0 -1 0 -1 0 2 0 -1 -1 1 0
igu	1 0 -2 -1 0 0 -1 0 0 2 -2 1
ih	-1 -2 2 2 3 0 -3 0 -1 -1 1 0
ihe	0 0 -1 -1 -3 0 1 0 1 -1 0 0
ihi	2 0 -3 0 1 0 -1 0 1 -2 -2 1
ihm	-3 0 -2 -1 -4 0 4 0 0 -1 2 -3
ihn	-3 0 1 -1 -4 -1 2 0 0 1 1 -3
ihnen	2 -1 -1 -1 -1 -1 -2 -1 1 -1 -1 1
iho	1 0 -1 0 -2 0 1 0 -1 -1 1 0
ihr	0 -1 3 -2 -1 -1 0 -1 1 4 -1 -1
ihre	2 -2 -1 -3 -2 -1 0 -2 0 -1 -1 1
ihrem	0 -1 -3 -2 0 -1 1 -1 1 -3 2 -1
ihren	1 0 2 -2 0 -1 -3 -1 0 0 -1 1
ihrer	1 -1 -1 -1 -2 -1 0 -1 0 -2 1 -1
ihu	-2 -1 1 -1 -1 0 1 0 -1 1 0 -1
ij	2 -1 -2 -1 1 0 -2 0 0 -2 -2 2
ija	2 0 -2 0 -3 0 0 0 1 -3 0 0
ije	2 1 -2 -2 -3 -1 0 0 0 -2 1 -2
iju	1 2 -1 -1 0 0 -2 0 0 0 -1 1
ik	1 0 -2 -2 -2 0 2 0 0 -2 2 0
ika	1 0 0 -1 -2 0 -1 0 -1 0 -1 1
ike	-2 0 -3 2 -3 0 3 0 0 -3 3 -2
iki	-2 1 -1 -2 -3 0 2 0 -1 1 2 -2
iko	-2 0 -2 0 -2 0 3 0 0 -2 3 -1
iku	1 2 -2 -1 0 0 -1 0 -1 -1 0 1
il	-1 3 -1 1 -5 -1 2 -1 1 0 0 -1
ila	-1 0 -2 1 -3 0 2 0 0 -2 2 0
ile	0 0 -1 0 -3 0 1 0 0 0 1 -1
ili	-2 0 -1 0 -2 0 2 0 0 -1 2 0
ilo	1 -1 -2 -1 -2 0 1 -1 1 -2 0 0
ils	1 0 2 -1 -4 0 -1 0 0 2 -1 0
ilu	1 0 -3 -1 1 0 -1 0 0 1 -1 0
im	0 -1 0 -2 1 -1 0 -4 0 1 0 0
ima	-3 0 0 1 -1 0 -1 0 0 0 -1 1
image	-3 -2 -1 -4 4 -1 -1 1 0 1 1 -1
images	-1 -1 -3 -4 3 -2 -3 0 1 0 -2 1
immer	0 -2 2 -3 0 -1 0 -1 -1 2 -1 1
imo	-2 0 -1 0 -2 0 4 0 -1 1 1 -1
important	2 -1 -4 -2 -1 0 -1 -1 -1 0 0 1
imu	0 0 -1 0 -2 0 1 0 1 -1 1 0
in	0 -1 2 -2 1 -2 0 1 0 1 0 1
including	0 1 -4 0 -2 -1 1 -1 0 -2 1 0
incluso	-2 -1 0 0 -3 0 2 0 0 -2 2 -2
información	1 -1 -1 1 -3 0 -1 0 -1 -1 -1 2
information	3 -1 -2 1 -7 -1 -2 -2 0 -1 -4 4
ini	0 1 -2 -1 -2 0 0 0 0 -1 -1 1
ino	-1 -1 -1 0 1 0 0 0 0 2 0 -1
instagram	-3 -1 -3 1 2 -1 2 -1 -1 0 1 -2
install	-1 -1 -1 0 -3 0 2 0 -1 -1 2 -1
instead	-3 0 -3 -1 -2 0 3 -1 -1 -2 2 -2
internacional	-3 0 2 -1 -4 0 2 0 0 1 2 -2
international	2 -1 0 -3 1 -1 -3 -1 -1 0 -2 2
interview	3 -1 -3 -2 -4 0 0 0 0 0 0 0
into	-1 -2 -1 -3 -2 -2 2 -2 -2 1 0 0
ios	0 0 -2 -1 -2 0 1 0 0 -2 0 1
ip	0 0 -1 1 1 0 -1 0 0 1 -2 0
ipe	0 0 0 1 -3 0 0 0 -1 1 0 0
ipu	2 1 -1 -1 -2 0 -1 0 1 -2 -1 2
ir	-4 -2 0 0 -1 0 3 0 -1 -3 3 -1
ira	-2 0 -1 0 1 -1 2 0 0 -1 1 0
ire	0 -1 0 -1 -2 0 1 0 -1 -1 -1 1
iri	2 0 1 0 1 0 -2 0 0 -1 -2 2
iru	-2 0 0 -1 3 0 -1 0 -1 2 -1 -1
is	1 -1 0 5 -1 -2 0 -4 -1 0 -1 2
ise	-2 0 1 -1 -2 0 1 0 0 1 0 -2
iso	1 0 -2 -1 -1 0 0 0 1 -1 0 0
ist	1 -3 0 0 1 -1 0 -3 0 0 0 1
it	-1 0 0 -4 -5 -4 2 0 -1 -1 0 1
iti	3 0 -2 -2 -2 0 -1 0 -1 -1 0 1
ito	0 -1 -1 -2 -1 0 2 0 0 0 1 -1
its	-2 -1 -2 -3 -2 -2 2 1 0 -3 1 -1
itu	-1 1 -1 -2 -1 0 1 0 1 -1 0 -1
iv	1 -2 1 -1 1 0 -1 -1 0 2 -2 1
iva	2 0 0 -1 -2 0 -2 0 1 -1 -1 0
ivi	0 -1 -3 -1 -2 0 1 0 -1 -2 1 0
iw	0 3 -1 -1 0 0 -1 0 1 1 -2 1
iwe	1 0 -3 -1 1 0 0 0 -1 0 -1 1
iwi	-1 0 0 0 -2 0 2 0 0 0 1 -1
iwo	3 0 -1 -2 -3 0 -1 0 0 2 -3 1
iwu	-3 -1 2 -1 -3 0 3 -1 -1 1 2 -2
iz	1 0 -1 -1 -2 -1 0 0 0 -1 1 0
iza	0 0 0 0 -2 0 0 0 1 0 -1 1
ize	-2 0 -1 0 -2 0 2 0 -1 -1 1 -1
izi	0 -1 -1 -1 -2 0 1 0 0 -1 0 0
izo	2 0 -1 0 -2 0 -1 0 -1 0 -1 2
j	1 0 -3 -3 0 0 -1 0 0 0 1 -1
ja	1 -1 -2 -2 -3 -1 0 -1 -1 -2 0 1
jahr	-3 -1 0 -1 0 -1 2 -1 -1 2 1 -4
jahre	-1 -1 0 -3 -2 -1 1 -1 0 0 1 -1
jahren	1 -2 -2 -2 -1 -1 0 0 -2 -2 0 2
jak	0 2 3 -2 -4 0 -1 0 1 2 -2 1
jan	1 -2 2 -3 -2 0 -1 -1 -1 1 0 0
january	-1 0 1 2 -3 0 1 -1 -2 0 2 -2
javascript	0 0 -1 0 -2 0 0 0 -1 -1 0 0
je	-2 0 0 -2 2 0 0 0 -1 1 1 -1
jede	1 0 1 -2 0 0 -1 0 0 1 -2 2
jeder	0 0 -3 -1 -5 0 1 0 0 -3 0 0
jedoch	0 -1 -2 -2 -4 -1 1 -1 -1 -1 0 0
jefe	-2 0 0 0 1 0 0 0 0 0 1 -1
jeg	-2 -1 -1 -1 -5 0 2 0 0 -1 1 -1
jetzt	1 -1 -1 0 0 -1 0 -2 1 -1 0 0
ji	0 -1 -1 -2 1 0 0 0 1 1 0 -1
jo	0 0 -1 1 -3 0 1 0 1 -1 0 -1
job	2 -1 0 -2 -1 0 -1 -1 -2 -2 -2 2
jobs	2 1 0 -2 0 0 -2 -1 -1 1 0 0
join	1 1 -2 -2 -1 0 0 -1 1 -2 1 -1
ju	-2 0 -1 0 -3 0 3 0 -1 0 2 -1
jul	1 0 1 -1 -3 0 0 0 0 1 0 -1
july	2 -1 -3 1 0 -1 -4 -1 -1 0 -1 1
june	-2 0 -5 1 1 -1 1 -2 0 1 0 -1
just	-2 2 1 -2 -5 -1 2 -3 -3 1 1 -1
k	1 0 -2 -3 0 0 -1 -1 0 1 -2 1
ka	0 -1 1 -1 -2 0 -1 0 -1 0 1 -1
kann	0 -2 3 -2 0 -1 0 -2 0 2 0 0
kaum	0 0 -1 -1 -3 0 1 0 -1 -1 0 1
ke	-2 0 -2 -1 1 0 3 0 -1 -2 2 0
keep	-2 -2 1 -3 -7 0 3 -1 0 -1 2 -1
kein	-1 -1 -2 -1 0 -1 1 -1 -2 -2 3 -2
keine	3 -2 0 -3 -5 -1 -2 -2 1 -1 -2 2
ki	0 0 -1 -1 -2 0 0 0 1 -1 0 -1
klar	0 -1 -3 -2 -1 -1 1 0 0 0 0 0
know	-1 1 -1 -4 -2 -1 2 -1 -2 1 1 1
known	-1 -1 -2 -1 1 0 1 0 0 -3 1 0
ko	-1 -1 0 -2 0 0 1 0 1 0 1 -2
kommen	-1 -1 1 -2 2 -1 -2 0 -1 1 -2 0
kommt	0 0 -2 -2 0 -1 1 -1 -1 0 0 0
kontakt	-3 0 -2 0 0 0 3 0 0 -1 3 -3
kostenlos	2 0 -2 -1 -2 0 -1 0 0 -1 -2 2
ku	-2 0 1 -1 1 0 0 0 0 0 1 -1
kurz	-2 -1 0 -2 -5 0 3 0 1 -2 2 -2
können	1 -2 0 -3 2 -1 0 -1 0 1 -1 1
könnte	1 -1 1 -2 -5 -1 0 -2 0 0 0 1
l	0 2 3 -6 -3 -3 -1 -3 1 2 -2 0
la	0 2 2 -2 0 -4 -1 -5 -1 2 0 -1
lado	-1 0 1 -1 -3 0 2 0 0 -1 1 0
land	0 -1 1 -2 -7 0 0 0 0 0 -1 1
lange	-3 -1 2 -1 -5 -1 3 0 -2 2 2 -2
large	-2 -1 -5 -2 1 0 1 0 -1 -1 0 0
las	-1 4 1 -4 0 -1 0 -1 -2 2 0 -1
lassen	2 -1 -4 -1 -1 -1 -1 0 1 -1 -2 2
last	-2 -2 -7 2 -2 -1 2 1 -1 -1 0 0
later	-2 -1 -1 -2 0 0 2 0 0 -1 1 0
latest	1 0 0 -4 -2 0 -1 -1 1 -2 2 -1
laut	-1 0 -4 -1 -6 -1 3 0 0 -2 0 1
le	1 1 -2 -1 -2 -2 0 -2 0 1 0 0
learn	1 -1 -3 2 -7 0 -1 -1 2 -2 -2 2
least	-1 -1 -4 -3 -7 0 3 0 1 -3 1 0
leben	1 -1 -5 -3 -2 -1 0 -1 1 -2 0 -1
left	-2 -2 0 0 4 -1 -2 -1 -2 0 2 0
les	3 -2 1 -7 -7 -2 -1 -2 0 1 -1 0
lesen	3 -1 1 -1 -5 -1 -2 -1 -1 2 -2 2
less	-2 -1 -3 -2 1 0 2 -1 0 -2 0 0
let	-2 -2 -4 0 -4 0 3 0 -3 -4 2 0
letzten	-4 -1 1 -1 0 0 3 0 -1 -1 3 -3
leur	-2 -1 3 -2 -2 0 1 0 1 1 0 -1
li	0 0 1 0 2 0 -3 0 0 1 -1 -1
liebe	0 0 -3 -1 -4 0 1 0 -1 -3 0 0
liegt	-1 -1 -4 -2 -2 0 3 -1 0 -2 2 -1
life	-1 -1 -4 -5 3 0 0 1 1 0 0 -1
lifestyle	0 -1 -1 0 2 0 -1 0 1 -1 1 -1
like	-1 0 -3 -7 -1 -2 2 -3 -1 -1 1 0
likely	-1 1 -1 -2 1 0 0 -1 1 0 2 -3
likes	-2 0 0 0 -2 0 3 0 0 0 1 -1
link	0 -1 -2 1 -4 0 1 0 0 0 1 -1
links	0 -2 -3 -2 4 -1 -2 0 -1 -1 0 1
little	0 -1 0 -2 -2 0 0 -1 0 -1 2 -3
live	-1 1 -1 -2 0 -1 1 0 0 1 0 0
ll	0 0 -1 -3 -2 0 0 1 0 0 0 0
lo	-3 -1 -2 -1 2 -1 1 -1 -1 -1 2 -1
load	-1 0 0 0 -2 0 2 0 0 0 1 -1
local	0 -2 -3 -2 -4 0 1 0 1 -2 0 0
log	0 -1 -2 -1 -3 0 1 0 1 -1 1 -1
login	2 -1 -1 -1 -2 0 -1 0 1 -1 -2 2
logo	3 0 -1 -1 -2 0 -2 0 -1 0 0 0
london	2 -1 1 -3 -1 -1 -2 1 0 -1 0 0
long	-1 -2 1 -4 -2 -1 1 1 2 -1 0 -2
look	1 -1 0 -3 -2 0 0 0 0 -1 0 0
looking	-2 0 -3 -2 -6 0 4 -3 -1 0 4 -2
los	-1 2 0 1 -4 -2 1 -2 -1 0 0 0
lot	-3 -1 1 -2 -3 0 2 2 -2 0 1 0
love	-1 1 -4 0 -4 0 2 -1 -1 -2 0 1
lu	1 0 -1 -1 -2 0 0 0 0 0 1 -1
lugar	0 0 0 0 3 0 -2 0 0 1 0 0
lässt	0 0 -3 -1 1 0 0 0 -1 1 -1 0
m	-1 -1 -4 3 -3 -2 1 -2 -1 0 1 0
ma	-3 -1 3 -1 -2 0 0 -1 -2 2 -1 -1
machen	1 -1 -2 -2 -2 0 0 0 -1 -3 -1 2
macht	1 -1 2 -1 -5 -1 -1 0 0 2 -2 0
made	0 -1 -3 -4 -4 -1 2 -2 -1 -2 0 1
magazine	0 0 -2 -2 0 0 0 1 2 0 1 -2
mail	1 -2 -3 -3 -6 -1 0 -1 2 -3 -1 1
main	-2 -1 1 -1 -1 0 1 0 0 1 2 -3
mais	-1 -1 1 -2 -3 0 2 0 -1 1 1 -1
major	-2 1 -1 -3 1 -1 1 0 0 1 1 -2
make	-1 3 0 -1 2 -1 -1 -2 0 2 0 -1
makes	0 1 -3 -1 -2 0 1 0 2 -2 -1 0
making	-4 0 1 1 -8 0 4 -1 -2 -2 2 0
mal	2 0 -2 -1 -5 -1 -1 -1 0 0 -2 1
man	2 -1 -3 -2 -1 -1 0 -4 0 -2 0 1
many	0 -2 -1 -4 -2 0 0 -1 -1 -1 -1 2
map	-2 1 -2 -1 1 0 -1 0 1 -1 -1 1
mar	0 3 -3 1 -3 -1 -1 0 0 1 -1 -1
march	0 -1 0 -2 -3 0 1 2 -2 0 -1 2
may	2 -3 0 -2 0 -2 -2 -2 -1 1 -2 2
mayo	0 0 -2 1 4 0 -3 0 -1 2 -2 1
mayoría	-2 0 -1 0 1 0 1 0 0 -1 2 -1
me	2 1 -2 -2 -5 0 -1 0 -1 0 -3 3
means	1 -1 -3 -2 -4 0 1 0 -1 -2 1 -1
media	0 0 0 -1 0 -1 -1 -1 0 2 -1 0
medio	-1 0 0 0 -2 0 1 0 0 0 1 -1
mehr	2 -1 0 0 -6 -2 0 -2 0 0 0 1
mein	0 0 -2 -1 -1 -1 0 -1 0 -2 0 1
meine	1 -1 -4 -1 -4 -1 0 -1 0 -3 0 1
meisten	-1 0 0 -1 2 0 -1 0 0 2 -1 0
melden	0 -1 -4 -1 -3 0 1 0 -1 -1 1 1
menschen	1 -1 1 -3 -6 -1 0 -1 0 0 -1 1
menu	-3 -1 1 -1 1 0 1 0 -1 1 0 -1
mes	-1 0 -2 0 -3 0 2 0 0 -1 1 -1
meses	-1 0 -2 -1 2 0 -1 0 0 2 -1 0
mi	0 0 -1 1 -4 0 0 0 0 1 -1 1
mich	0 0 -2 -1 0 -1 0 -1 -1 0 -1 1
mientras	-2 -1 4 -2 -3 0 -2 0 -1 3 -1 -2
might	-2 1 2 -3 -1 0 0 0 0 2 0 -1
million	0 -1 -1 -4 -3 -1 1 -1 -1 -3 1 0
millionen	-3 1 3 -2 -5 0 2 0 -1 2 1 -2
ministro	-3 -1 2 -1 2 -1 1 0 0 1 1 -1
minute	0 0 -3 0 -6 0 1 0 1 -2 1 0
minutes	-3 -1 -3 2 -2 0 4 0 0 -1 2 0
mir	1 -1 -1 -2 0 -1 -1 -1 0 1 -2 2
mismo	-2 -1 -1 0 -3 0 3 0 0 -1 2 -1
mit	-1 -3 0 -2 3 -1 0 -4 -1 0 1 -1
mo	2 0 2 -1 0 0 -3 0 0 1 -3 2
mobile	2 -1 0 -4 -3 0 -2 -1 1 -1 -2 2
mode	1 -1 0 -2 -3 0 0 0 1 -1 0 0
momento	-2 0 -1 2 -2 0 2 0 -1 1 0 -1
monday	-1 -2 -4 0 1 -1 0 0 0 -1 1 -1
money	1 -1 1 0 0 0 -2 -1 0 -1 -1 1
month	2 -1 0 -3 0 0 -1 -1 0 -1 0 0
months	1 -1 -1 -2 -5 0 1 0 0 -1 0 1
more	1 0 1 0 -2 -3 -1 -4 0 0 -1 1
most	1 -1 -2 -7 -7 -1 0 -2 -1 -2 -1 2
movies	-2 -1 -1 1 -2 0 2 0 0 -2 1 0
mu	-3 -1 1 -2 1 0 -1 0 -1 1 0 -2
much	0 -1 0 -4 -5 0 1 -2 0 -1 0 0
mundo	4 -1 -1 -2 -3 0 -4 0 1 -1 -4 3
music	-3 -1 0 -3 0 0 3 0 1 0 2 -2
muss	1 0 1 -1 0 -1 -1 -2 -1 1 -1 1
must	-1 -2 -3 1 -6 0 2 -1 1 -2 0 0
muy	-1 0 0 0 -1 0 1 0 0 1 0 -2
my	0 -3 -2 0 -3 -1 0 -3 1 -3 -1 1
más	0 -2 0 0 -5 -1 2 -1 -1 -2 1 0
même	-2 0 -2 0 -2 0 2 0 0 -1 2 -1
möglich	-2 -1 0 -1 -5 -1 3 0 -1 0 3 -2
müssen	0 -2 0 -2 -1 -1 1 -1 0 0 1 0
n	0 -2 -2 1 -3 -1 1 -2 1 1 1 -2
na	2 -1 -1 -5 -6 -2 -1 -2 2 -3 -1 1
nach	-1 0 2 -1 1 -2 0 -2 0 1 -1 1
nacional	-2 0 -2 0 -4 0 3 0 0 -2 2 -1
nada	0 0 0 0 -3 0 1 0 0 0 0 0
name	2 0 -1 -1 -3 0 -1 0 1 -2 -1 1
national	-3 -3 0 1 -1 -1 3 -2 0 -1 2 -3
natürlich	0 -1 -4 -2 -4 -1 1 -1 0 -2 0 1
ne	1 -1 0 -2 -3 -1 0 -1 0 -1 0 0
near	1 -1 -4 -2 2 0 -2 1 2 -1 -1 0
neben	-2 0 1 -1 1 0 1 0 1 2 0 -3
need	1 1 -6 -6 -4 -1 2 -3 1 -3 2 -1
net	-4 1 -4 1 1 0 2 -1 -2 -1 2 -2
network	1 -1 -4 -3 -1 0 0 0 1 0 2 -3
neu	0 -1 -4 -1 1 0 0 0 -2 -1 0 0
neue	-1 0 0 -3 -5 -1 1 -1 0 -1 1 0
neuen	1 -2 0 -3 -2 -1 -1 0 -1 0 0 0
neues	2 -2 0 -2 -5 -1 -1 0 -2 -1 1 0
never	-1 -2 -3 -4 1 -1 0 -1 0 -3 2 -1
new	1 1 -3 1 -1 -3 -2 0 1 0 -2 1
news	4 -5 0 1 -2 -2 -3 0 3 -2 0 0
newsletter	4 -2 0 1 -6 -1 -4 -2 -1 -1 -2 2
newsletters	3 -1 1 -2 -3 0 -3 -1 -1 1 -2 3
next	1 0 -1 -6 -2 -1 0 -2 -1 0 0 -1
ni	0 -2 -3 -2 -3 0 1 -1 -1 -3 2 -1
nicht	1 -2 2 -2 -5 -1 0 -3 0 0 -1 1
nichts	1 -1 0 -1 -4 -1 0 -1 0 0 0 0
no	0 0 0 -8 0 -3 -1 -1 0 -2 0 1
noch	0 -1 -1 -2 1 -1 0 -2 -1 0 0 1
non	0 0 0 -1 -3 0 1 0 0 0 1 -1
nor	0 0 -1 -1 -2 0 1 0 -1 -1 0 1
nos	3 -1 -4 -1 -5 0 0 0 1 -3 0 1
not	0 0 1 1 -3 -2 0 1 0 1 -2 2
note	0 -1 -1 -1 -5 0 1 1 -1 -2 1 0
notre	0 0 -1 -1 -2 0 1 0 0 -1 1 -1
nous	1 -1 1 -2 -4 0 0 -2 0 0 -1 1
nouvelle	-2 0 1 0 -2 0 1 0 1 1 -1 -2
nov	0 -2 -3 2 0 -1 -2 -1 0 1 -1 1
november	-1 -2 -3 3 0 -1 0 -1 0 1 -1 0
now	2 -1 -3 0 -2 -2 -1 0 0 -2 0 0
nu	1 0 -1 -1 0 0 -1 0 0 2 0 0
nueva	1 1 -3 -2 1 0 -1 0 0 0 -2 2
nuevo	0 -1 0 -1 -3 0 2 0 0 -1 1 0
number	-2 0 -4 -3 0 0 2 0 0 -3 3 -2
nun	1 -2 0 -1 0 -1 -1 -1 1 -1 -1 1
nur	1 0 0 -3 -1 -1 0 -2 -2 0 -1 2
nutzen	1 -2 0 -1 -3 0 0 1 0 -1 -1 1
o	1 0 -1 -1 -2 -2 0 -3 -3 0 0 1
ob	0 -1 -3 -2 -6 -1 2 -1 0 -3 1 1
oba	-3 0 -2 0 1 0 2 0 0 -1 2 -1
oben	1 0 -1 -1 -4 -1 0 -1 0 -1 -1 2
obi	0 -1 -2 -1 0 0 0 0 1 -1 0 0
obo	-2 0 0 0 -2 0 2 0 0 0 2 -2
obu	0 0 -1 0 -2 0 1 0 0 -1 1 1
oc	1 -2 -1 -1 -4 0 1 -1 0 -2 0 1
oce	0 0 -2 0 -2 0 1 0 1 -1 1 -1
oco	0 0 0 0 -2 0 1 0 0 0 0 0
oct	4 -2 -2 1 -4 0 -2 0 0 0 -2 1
october	-3 -2 -2 1 2 0 1 -2 0 2 1 -3
od	0 0 1 0 0 0 -1 0 -1 1 -2 1
ode	0 0 -1 -1 -3 0 1 -1 0 -2 0 1
oder	1 -2 1 -3 0 -1 0 -2 0 0 -1 1
odu	2 0 -1 0 -1 0 -2 0 0 -1 -2 2
of	0 -2 -3 -2 3 -7 -1 -3 1 0 -1 0
off	-1 -1 2 -6 -2 -1 0 -1 1 0 0 -1
ofi	0 0 -1 0 -2 0 1 0 0 -1 0 0
ofo	0 0 -2 -1 -2 0 2 0 -1 1 1 1
oft	0 -1 1 -1 -3 0 1 -1 1 0 1 -1
often	-3 0 1 -2 1 0 1 0 -1 2 0 -1
og	-2 -1 3 -5 -1 -2 1 -4 -1 0 0 0
oga	1 0 -1 -1 -2 0 0 0 0 -2 0 2
oge	-1 0 0 0 -3 0 2 0 0 0 2 -2
ogo	0 0 -2 -1 -3 0 1 0 1 -2 1 0
oh	1 0 -1 -1 -3 0 1 0 1 -2 2 -1
ohi	2 0 0 0 -2 0 -1 0 -1 0 -2 2
ohne	0 0 1 -2 -2 -1 -1 -1 0 1 -2 1
ohu	-3 0 -1 -1 -1 0 3 0 0 2 0 -2
oj	-1 0 1 -1 -4 0 2 0 -1 0 0 0
oji	-3 0 -1 -1 3 0 -1 0 0 0 -1 1
oju	0 0 -3 0 -3 0 2 0 0 -3 1 0
ok	0 0 1 -2 -4 0 1 0 1 -1 1 -1
oka	1 0 -1 0 -2 0 0 0 0 1 0 0
oke	-1 2 0 0 -2 0 1 0 0 1 0 0
ol	0 0 -2 -1 -2 0 1 0 0 -2 1 0
old	-1 -1 -1 -4 1 0 1 -1 -1 0 1 -1
ole	2 0 -1 -1 -1 0 -2 0 1 1 -2 1
oli	-2 0 -2 0 -1 0 3 0 0 -2 3 -1
olu	-2 2 -1 0 -2 0 2 0 -1 1 1 -1
om	3 -1 0 -2 -1 -1 -2 -1 -1 0 -1 1
omi	0 0 2 -1 -3 0 0 0 0 1 -1 0
omo	0 0 -1 0 2 0 -2 0 -1 0 -1 1
on	1 -1 -3 2 2 -5 -2 -5 -1 1 -2 1
ona	-2 0 -1 0 -2 0 3 0 0 -1 2 -2
once	-3 -1 1 -4 0 0 2 -1 -1 -1 2 -1
one	-2 -2 -2 -3 -1 -2 2 2 0 -1 1 0
online	0 -1 1 2 -3 -2 -1 -2 1 0 0 0
only	-1 -3 -1 -6 -9 -1 3 -1 0 -2 2 -2
ono	-2 1 -2 -1 1 0 -1 0 -1 0 2 -1
ont	1 0 1 -2 -2 -1 1 -1 -1 0 0 1
op	1 0 0 -1 -3 0 1 0 0 1 -1 1
opa	0 0 0 0 -2 0 2 0 -1 1 1 1
open	0 0 0 -4 -3 0 0 -1 1 -1 0 -2
opi	-2 1 1 -2 -3 0 2 0 0 1 1 -2
opinion	2 2 1 -3 -5 0 -2 -1 1 2 -2 0
opinions	1 0 -1 1 -4 0 -2 0 1 -2 -2 2
opo	-1 1 -2 -1 0 0 0 0 -1 -2 2 -1
or	0 -3 -1 -3 -4 -2 1 -1 1 -2 0 -1
ora	0 0 -1 0 -2 0 1 0 0 -1 -1 2
org	2 0 -1 0 -4 0 -1 -1 1 -2 -3 2
ori	-1 2 -1 -1 -3 0 2 0 -1 1 0 -2
oru	3 0 0 -1 -2 0 -2 0 -1 -1 0 1
os	1 0 -1 -2 -1 -1 -1 -1 0 1 -1 1
osa	-1 -1 -1 -1 -2 0 1 0 -1 1 1 -1
ose	-1 -2 -2 -2 2 0 1 0 0 1 0 -2
osi	1 -1 -2 0 -3 0 0 0 1 -2 -1 1
oso	2 0 -1 -1 -2 0 0 0 -1 1 -2 2
ot	-3 0 -1 0 1 0 1 -1 0 -1 2 -2
ota	-1 0 1 -1 -2 0 1 0 0 -1 1 -1
other	-1 -3 0 -2 1 -1 0 -2 -1 1 -2 1
otras	0 0 -3 0 -2 0 2 0 0 -2 1 -1
otro	-1 0 -2 2 -4 0 0 -1 -1 1 -1 1
otros	1 0 -1 1 2 0 -2 0 0 -1 -1 2
ou	1 -1 -4 -1 -2 0 -1 0 0 -3 -2 2
our	2 -3 -3 -11 -1 -2 -1 -4 -1 0 -2 1
out	-1 -1 -3 -3 -1 -2 1 -4 2 0 0 -1
ova	-1 0 -1 0 -2 0 2 0 -1 -1 1 0
ove	-4 -1 -2 2 0 0 2 -1 0 0 2 -2
over	-3 2 -1 -1 -2 -2 2 -2 0 1 1 -2
ovi	1 -1 0 -1 -2 0 0 0 0 -1 -1 1
ow	-2 -1 2 -2 1 0 1 0 0 2 0 -1
own	-3 2 1 2 -5 0 2 -2 -1 0 0 0
owo	-2 0 -1 -1 1 -1 2 0 -1 0 1 -1
owu	-2 0 -2 0 -2 0 3 0 0 -2 2 -1
oz	0 0 2 -2 -4 0 0 0 0 1 -1 0
oza	-2 0 0 0 4 0 -3 0 0 0 1 -1
p	2 -2 -3 -2 0 0 -1 -1 0 -1 0 1
pa	-2 1 -2 -1 -4 0 3 0 -1 -2 3 -1
page	1 -2 -2 0 1 -1 -1 -2 2 -1 -1 0
pages	1 -1 1 -1 -3 0 -1 0 1 0 -2 1
par	-1 -1 2 0 -5 -1 1 -1 0 2 0 -1
para	0 -2 -3 1 1 -2 -2 -1 0 -3 1 0
part	-1 -1 -1 -3 -1 0 0 1 1 -2 -1 1
parte	-2 0 3 0 -4 0 2 0 0 1 0 -1
partner	-1 -1 -1 -1 -2 0 2 0 0 -1 2 -2
pas	-2 -1 2 -2 -5 0 2 -2 0 0 3 -3
pasado	-2 -2 -3 -1 2 0 1 0 -1 0 1 -2
past	-1 -1 1 -1 -5 0 2 -1 0 0 1 -1
país	0 -2 -1 -3 0 0 1 0 2 -3 1 0
países	-1 1 -2 -1 0 0 2 0 0 -2 1 0
pe	2 -1 -1 -2 -2 0 -1 0 0 0 -1 1
pela	-3 0 -1 1 -2 0 2 1 -1 0 1 0
people	-2 0 -6 -2 0 -2 1 -4 1 -3 0 0
per	-3 2 1 -4 -3 -1 3 -1 1 -1 1 -2
periodista	-3 -1 1 1 -2 0 1 0 0 -1 1 0
permission	2 0 -2 -2 -5 0 -1 -1 -2 -1 -2 3
pero	-2 0 0 -1 -2 0 2 0 1 0 1 -2
personal	1 -1 -2 -2 0 0 -1 -1 -1 1 -1 2
photo	0 -2 -1 -3 1 0 -4 -1 0 0 0 -1
photograph	-1 -1 -1 -1 3 0 -3 0 -1 0 -1 0
photos	2 -1 -3 -3 1 -1 -2 0 0 0 -3 2
picture	-1 -1 -3 -2 -1 -1 2 0 -1 -1 2 -2
pictured	-2 0 -3 -1 4 0 -4 0 -1 0 0 -1
pil	0 0 0 -1 2 0 -1 0 -1 3 -1 -1
pinterest	0 0 -1 -1 -2 0 1 0 -1 1 0 0
place	-1 -1 1 -4 -1 -1 0 2 0 -1 0 1
play	0 0 -2 -1 1 -1 -1 0 -1 0 -1 2
player	0 -1 0 -2 -4 0 1 1 -1 0 1 -1
please	2 -1 -4 -4 -3 0 0 -1 0 -1 -2 1
plus	-1 0 1 -1 -4 0 2 0 0 0 0 0
pm	1 -3 -4 3 0 -1 -2 -1 1 -1 -1 1
po	0 0 2 -1 0 0 -1 0 1 1 -1 -1
pod	1 -1 -2 0 -2 0 0 0 0 -3 0 1
podcast	-3 0 1 1 -3 0 3 0 1 -1 1 -1
podcasts	1 -1 -2 -2 -3 0 2 0 2 -2 2 -2
poder	0 -1 3 -1 -4 0 0 -1 0 1 0 0
podría	1 3 -2 -1 0 0 -1 0 0 -1 0 0
point	0 0 0 -3 -3 -1 1 -1 -1 0 -1 1
policy	3 -2 -1 -5 1 -1 -3 -2 -3 1 -2 3
politics	0 0 -2 2 -5 0 -1 -1 1 -1 -2 2
politique	1 0 0 -1 -2 0 0 0 0 0 -1 1
política	-2 -1 -1 1 1 0 -1 0 0 -1 1 -1
pool	1 -1 -1 -1 1 0 -1 0 -1 2 -1 0
popular	0 -1 1 -1 -4 0 2 0 -2 0 1 -1
por	-1 2 -2 -1 1 -2 0 0 -2 -1 2 -1
porque	-2 0 0 -1 -4 0 1 0 0 1 1 -1
possible	1 -2 1 -3 -5 0 -1 -1 -2 1 -2 3
post	-2 -2 1 2 -2 0 -1 1 -2 0 -1 2
posts	0 0 -2 -1 -2 0 1 0 -1 -1 1 0
pour	-1 0 1 -4 -5 -1 1 -1 -1 1 0 -1
power	1 -1 -1 -3 -3 0 1 -1 2 -1 0 -1
powered	0 -1 0 -2 1 0 -2 0 -1 2 -3 1
premier	0 3 1 -1 -3 0 -2 0 -1 3 -2 0
president	-2 -3 -4 -5 2 -2 -1 -2 1 0 -1 -1
presidente	-4 1 1 -3 2 -1 0 0 0 3 -1 -2
press	-2 -1 -1 0 3 -1 -2 3 0 1 -3 2
presse	3 0 0 -1 -3 0 -1 0 0 0 -2 2
previous	-2 0 -1 -1 -6 0 4 0 0 0 1 -1
primer	-3 0 -2 0 2 0 -1 0 0 1 -1 -1
primera	1 0 -2 -1 -3 0 0 0 0 -2 1 0
print	3 -1 -1 0 0 0 -3 0 -1 -1 -2 3
privacy	4 -2 0 -2 -4 0 -3 -2 -1 0 -2 2
pro	-1 -1 -4 -2 -5 0 2 0 0 -3 1 0
prozent	-3 0 1 -1 -5 0 4 0 0 0 2 -3
pu	1 -2 -2 -1 -3 0 2 0 0 -3 1 1
public	-2 2 0 -4 1 0 0 -1 -2 1 0 -1
published	1 -2 -4 4 -6 0 -2 1 0 1 -3 3
puede	2 0 -1 0 -3 0 0 -3 -1 -1 1 -1
punto	-2 2 -1 0 -3 0 2 0 -1 1 1 -1
put	-2 -1 -1 -2 -1 0 2 0 -1 1 1 -1
qu	0 -1 0 -1 -3 0 0 0 -1 0 -1 1
que	1 2 0 -4 -5 -3 0 -4 -2 -1 0 1
qui	0 -1 -3 -2 -3 -1 1 0 1 -2 0 1
quien	-2 0 2 -1 -4 0 1 0 0 1 0 -1
qué	1 0 -3 -2 -2 0 1 0 0 -2 0 0
r	-4 -1 1 -3 3 0 -2 -1 -1 3 0 -2
ra	-1 0 0 -1 -3 0 1 -1 -1 0 1 -1
re	-3 -1 -2 -4 -1 -1 3 1 -2 -1 3 -2
read	3 -3 1 1 -3 -1 -3 -3 1 1 -2 2
reading	0 -2 1 2 -3 0 0 0 0 -1 0 1
real	2 -1 -2 -4 -2 -1 0 -1 1 -1 -1 2
really	-1 1 0 -3 -6 0 2 -1 0 -2 0 0
recent	1 0 2 -2 -3 0 -1 0 -1 1 -2 2
recht	1 -1 -3 -1 -1 -1 0 -1 0 -1 0 2
rechte	-1 -1 0 0 1 0 2 0 -1 0 1 0
recommendations	1 0 1 -1 -3 0 -1 -2 0 1 -1 1
recommended	-1 -1 -1 -1 -3 0 1 0 0 -2 1 -1
register	3 -1 -2 -2 -3 0 -1 0 1 -1 -1 1
related	2 0 -3 -3 -1 0 -1 -1 -1 1 -1 1
report	-1 -1 -3 -1 -5 -1 -1 4 -1 -2 0 1
reporting	2 1 -1 0 -1 -1 -5 4 -1 1 -5 5
reserved	1 -1 -2 -4 1 0 -2 -1 0 1 -1 1
reuters	-1 -2 -5 -3 4 -1 -1 0 -2 0 1 -2
reviews	0 1 -2 3 -3 0 -2 0 -1 -2 0 0
ri	0 0 -1 -1 -2 0 1 0 0 -1 0 1
right	-1 -1 0 0 1 -1 1 -3 -1 0 1 -1
rights	3 -1 -2 -5 2 -1 -3 -1 1 1 -4 3
ro	-1 0 1 0 -3 0 1 0 0 1 0 -1
roku	1 0 2 0 0 0 -1 0 0 2 -2 1
rss	2 -1 -1 -1 -3 0 0 0 0 -1 0 1
ru	-2 -2 -1 -1 -2 0 3 0 -1 -1 2 0
run	-2 -1 -3 2 1 0 1 -2 1 -1 1 -1
rund	-1 -1 0 -2 -2 0 1 0 1 0 0 -1
s	1 1 1 1 -2 -5 0 -2 0 -1 -1 1
sa	-1 -1 1 -1 -3 0 2 0 1 0 0 -1
sagt	-2 0 -1 -1 1 -1 2 0 -1 -1 2 -2
sagte	-3 0 -1 -1 -3 0 3 0 -1 0 2 -2
said	-3 -2 -3 -4 -2 -2 4 2 -1 -2 2 -1
same	0 -1 -3 -1 -6 0 2 0 -2 -1 0 0
sans	-2 0 -3 -1 -2 0 3 0 0 -2 2 -1
saturday	1 -1 -3 -2 1 0 1 1 0 -2 0 0
save	2 0 -1 1 -5 0 -2 -1 0 0 -3 2
say	-2 2 -2 -4 -7 -1 3 -1 0 -1 2 -2
says	-1 -1 -1 1 -1 -2 1 -2 0 0 1 -1
schließen	1 0 0 0 -2 0 -1 0 -1 0 -1 1
schon	1 -2 1 -3 -4 -1 0 -1 1 0 -1 1
school	0 -2 -3 -3 1 0 1 -1 -1 -1 1 1
schreiben	-1 0 -2 -1 -3 0 1 0 0 -2 1 0
science	1 -2 -2 -5 0 0 0 -1 2 -2 0 0
screen	2 -1 -2 -1 -1 0 -1 0 1 -1 -1 0
se	-1 -2 -2 -5 1 -2 0 -3 -1 -1 1 -1
sea	-2 0 -1 0 -2 0 2 0 0 -2 2 -1
search	0 -1 -4 -1 -3 0 3 0 2 -1 2 -3
second	-3 -3 -3 -3 -2 -1 5 0 0 -2 2 -1
section	-2 -1 -2 -2 1 0 1 -1 -1 -1 2 -1
security	0 -2 0 -4 -4 0 1 1 -1 1 0 0
see	1 -2 0 0 0 -1 0 -1 0 1 0 0
seen	0 1 -2 -2 -6 0 2 0 0 -4 1 0
segundo	-1 2 -3 -1 2 0 -1 0 1 0 1 -1
seguridad	-3 -1 0 -1 1 0 2 0 -1 -1 3 -2
sehr	-1 -1 -2 -2 -6 -1 2 -1 -1 -1 1 0
sei	-3 0 0 -2 -7 -1 3 0 0 -1 2 -2
seien	-3 0 1 -1 -4 0 3 0 0 1 2 -2
sein	0 -2 3 -3 -4 -1 1 -2 0 1 0 1
seine	-1 1 1 -3 0 -1 0 1 -1 0 0 1
seinen	-3 -1 2 -2 -2 0 0 0 0 1 0 -2
seiner	-3 -1 -4 -2 4 -1 2 0 1 0 1 -2
seit	1 -3 -2 2 0 -1 -1 0 1 -2 0 2
seite	1 1 -4 -3 1 -1 -1 -1 1 -2 -1 0
selbst	0 -1 -1 -2 -4 -1 2 -1 0 -2 1 0
selon	-3 0 4 -1 -3 0 -3 -1 0 4 -3 -2
send	0 0 -2 -2 -5 0 2 -1 -1 0 1 -1
sept	0 0 -1 -1 0 0 2 0 0 0 0 0
september	-1 -2 2 -3 0 -1 -1 1 0 1 0 0
ser	-1 0 0 -2 1 0 -1 -1 -1 -2 0 1
service	1 -2 -4 -4 -1 -1 -1 -2 -1 -1 0 0
services	2 -1 1 -2 0 0 -1 -1 1 0 -2 1
será	2 0 -1 -1 -2 0 -1 0 0 -1 -1 2
ses	0 -1 0 0 -5 0 1 0 1 -2 0 0
set	0 0 -1 -4 -4 0 1 0 -1 0 0 0
several	-1 -1 0 -2 -1 0 2 0 -1 -1 0 1
share	0 2 -2 0 -5 -1 0 1 0 0 -1 1
she	-1 -2 2 -1 2 -1 -1 0 -2 3 -3 2
shop	0 1 0 -3 -1 0 0 0 1 -2 1 -1
should	1 -2 -2 -5 1 -1 -1 -2 0 0 -2 1
show	0 -2 1 -5 -2 -1 0 0 1 -1 0 0
shows	1 -1 -1 -3 2 -1 -4 0 2 1 -2 0
si	1 -2 1 -5 -4 -1 -1 -2 0 0 -1 1
sich	0 -2 1 -1 0 -1 1 -2 0 0 0 1
sido	-1 0 -1 0 -2 0 1 0 0 0 1 -1
sie	1 -1 -1 -1 1 -1 -2 -4 1 0 -1 0
sieht	-2 1 -1 -1 -5 0 3 0 0 0 1 -2
sign	3 -2 3 -4 -3 -1 -2 -1 -1 1 -2 2
signal	-2 0 0 -1 2 0 -2 0 0 0 1 -1
sin	4 -1 0 -2 -2 0 -3 0 -1 2 -3 2
since	-1 0 0 1 -3 -1 1 -2 -1 -1 0 1
sind	1 -2 0 -3 1 -1 0 -3 0 1 -1 1
sino	-1 0 0 0 -2 0 1 0 0 -1 1 -1
site	1 -3 -4 2 -3 -1 -1 -1 0 -2 -1 2
situación	0 -1 2 -1 2 0 -2 0 0 -2 -1 2
siz	-3 0 -1 -1 -2 0 3 0 0 -2 3 -2
skip	0 0 0 0 -2 0 2 0 -1 0 0 1
small	-1 1 -3 -1 1 -1 0 0 2 -1 -1 0
so	0 -1 3 -1 -2 -1 1 -5 -1 2 -1 1
sobre	3 1 -1 -3 -7 -1 -2 -1 0 0 -3 2
social	-2 0 0 -4 -4 -1 2 -1 1 0 0 -1
sogar	0 -1 1 -2 -5 -1 1 0 -1 0 0 0
solche	-1 -1 -3 -1 1 0 0 0 0 -1 1 -1
soll	0 0 -1 -3 -2 -1 0 0 -1 0 -1 1
sollen	-3 0 0 -2 -3 0 3 0 -1 -2 3 -2
sollte	0 -1 -2 -1 1 -1 0 0 0 -2 0 1
sollten	0 1 2 -1 -2 0 0 0 0 2 -1 0
solo	0 -1 -3 -1 1 0 1 0 1 0 0 0
som	1 -1 -1 -3 -3 -1 -1 -1 -1 -3 -1 1
some	-2 -3 0 0 -2 -2 2 -2 -1 -4 2 0
something	0 -1 -1 -3 -2 0 0 -1 -2 0 0 1
son	0 1 0 -4 -3 -1 0 0 -1 2 0 0
sondern	-1 -2 0 -2 -2 -1 2 -1 0 -2 1 -1
sont	-1 -1 4 -2 -4 0 -1 0 -1 3 -2 0
source	-2 -1 -1 0 2 -1 1 -1 2 -1 0 0
sources	-3 0 -2 -1 -5 0 5 0 1 -2 3 -2
sowie	0 -1 -4 0 -3 0 1 0 1 -2 0 -1
special	-1 -1 0 2 -4 0 0 -1 -1 0 0 1
speichern	2 0 0 -1 -3 0 -1 0 0 0 -1 1
sport	-2 -2 -2 -2 -2 0 4 0 1 -2 3 -2
sports	1 -2 -3 -2 -5 0 1 0 1 -4 1 0
später	-2 -1 -2 -1 -4 0 5 0 0 -1 1 -1
staff	2 -1 2 2 -6 0 -2 -1 -2 1 -3 3
start	0 -2 1 -4 -5 0 2 -1 0 -1 1 -1
state	-1 1 -2 -6 -3 -1 1 -1 0 -1 1 0
states	-2 -2 0 0 1 -1 -1 -1 -2 0 0 0
statt	-1 -1 1 -2 -4 -1 1 0 -1 1 1 -1
stehen	1 -1 -1 -1 -3 -1 1 0 -1 -2 0 1
steht	0 2 -6 -1 3 -1 -2 -2 0 1 -1 1
still	-1 -1 0 -4 -4 0 2 -1 0 -1 0 1
store	-1 -1 1 -3 0 0 1 0 0 1 0 0
stories	4 -2 -2 -5 -2 0 -2 -1 2 -1 -2 2
story	-3 -1 0 1 -5 0 2 2 1 -1 0 -1
su	-2 3 -1 0 0 -2 -2 -1 -1 1 -1 0
submit	0 0 2 -2 -2 0 -1 0 -1 1 -1 1
subscribe	2 -1 -1 -2 0 0 -2 -1 0 0 2 -3
subscription	3 0 -1 -1 -3 0 -3 -1 -1 0 -1 2
such	-1 -1 -3 -2 1 -1 0 -1 -1 0 -1 0
sun	-2 1 -2 -1 1 0 1 0 -1 0 1 -1
sunday	0 -1 -3 -2 -2 0 3 -1 1 -2 2 -1
support	1 -2 -3 -2 -4 -1 1 -2 2 -2 1 -1
sur	0 1 -1 -1 -2 -1 1 -1 -1 -1 0 0
sure	2 0 -2 1 -6 0 -1 2 0 -1 -2 2
sus	-2 2 1 1 -5 0 2 -1 -2 3 0 -1
system	-3 -2 -4 1 1 -1 2 0 1 0 0 -2
t	0 1 -1 0 -5 -1 2 -1 -1 0 0 0
ta	2 0 2 -1 -3 0 -1 0 0 1 -2 1
tag	-1 -2 -1 1 -2 0 1 0 -1 1 0 -1
tags	4 -1 -2 -3 -4 0 -2 -1 -1 1 -2 2
take	-2 -1 0 -4 -4 -1 3 -1 0 -2 2 -1
taking	2 -1 -1 -3 -4 0 -1 -1 -1 -2 -1 2
también	-2 -1 2 2 -4 0 1 -2 -1 1 0 -1
tanto	-2 0 2 0 -3 0 0 0 0 2 -2 -1
tatsächlich	-1 0 -2 -1 -3 0 2 0 0 -2 1 0
te	2 -2 -4 -3 -1 0 -1 -1 0 0 -1 1
team	-1 2 -1 -4 -4 -1 2 -2 1 -1 1 0
tech	2 -1 0 0 -2 0 -1 -1 2 0 -2 1
technology	2 0 -4 -3 -7 0 1 -1 1 -2 0 1
teil	-1 -1 2 -1 -1 -1 0 0 -1 2 -1 0
teilen	1 0 -1 -1 -3 0 1 -1 1 0 0 -1
tej	-1 0 -1 -1 -1 0 2 0 0 -2 0 1
telegram	3 -1 -1 -1 -2 0 -2 0 0 1 -2 1
tem	0 0 -1 -1 -2 0 1 0 -1 -1 0 0
tener	2 0 -1 0 -2 0 -1 0 0 0 -2 2
terms	2 -1 0 -3 -2 0 -2 -1 -1 -1 -1 2
test	2 -1 1 -1 -2 0 -2 0 0 2 -1 0
th	-2 0 -1 0 -1 0 1 -1 0 0 0 -1
than	0 -1 1 0 -2 -1 -1 -1 0 0 -2 2
that	-2 0 -3 -1 -2 -4 3 -3 0 0 0 0
the	0 -4 1 -1 1 -8 0 -4 1 0 -1 1
their	0 -3 0 -8 1 -2 -1 -3 0 2 -2 1
them	-2 -1 -2 -5 -2 -1 2 0 0 -1 1 -1
thema	1 -1 -2 -3 -3 -1 1 -1 1 -1 0 1
then	0 -1 -6 -5 0 -1 1 -2 1 -1 0 0
there	-3 -1 -2 -1 -6 -1 4 0 0 -2 2 -2
these	-1 -1 0 -7 -1 -2 1 -2 1 1 -1 0
they	-2 0 1 -8 1 -2 1 -3 -1 3 -1 0
thing	0 0 0 -3 -4 0 1 0 -2 1 -1 1
things	-2 0 -1 1 -3 0 2 -1 1 -2 0 0
think	0 -1 -4 0 -2 0 0 0 0 -3 -1 1
this	-1 -5 1 0 -4 -4 0 4 -1 0 -1 1
those	-3 -1 -6 1 -1 0 1 -1 0 -2 0 0
though	-2 1 -1 1 -7 0 3 0 -1 -3 1 -1
three	-4 -1 -7 -4 1 -1 3 -1 -1 -3 3 -2
through	-3 -2 1 -5 1 -1 2 -1 0 1 1 -3
thursday	0 -2 -2 -4 3 0 -3 0 -1 0 1 0
ti	1 0 0 0 -2 0 0 0 0 0 -1 1
tiempo	1 -1 -3 -1 -5 0 0 0 1 -2 1 0
tiene	0 0 -3 -1 -3 0 1 0 0 -3 0 1
tienen	0 0 -2 0 -2 0 1 0 0 -2 0 0
tiktok	-1 -1 2 -3 1 -1 -3 -1 -1 2 -1 0
time	-2 -2 0 -1 -2 -1 1 -2 1 -2 -1 0
times	-1 -4 -1 2 0 -1 0 -2 0 1 -1 1
tipo	-3 0 -1 1 -3 0 3 0 0 -1 2 -2
tips	2 -1 -1 -3 -2 0 -1 -1 0 -1 -1 1
to	0 0 0 -4 0 -8 0 2 0 0 0 0
toda	0 0 -1 -1 -2 0 2 0 0 0 1 0
todas	0 0 -1 0 -3 0 1 0 0 0 0 0
today	0 -2 -2 -1 -3 -1 1 -2 0 0 0 0
todo	-2 2 -2 1 -5 0 3 0 0 0 2 -2
todos	-1 -1 0 -1 -3 0 2 0 1 -1 1 -1
together	-4 -2 1 -1 -7 0 4 0 -1 0 2 -2
told	-1 1 -4 -1 0 0 0 -1 0 0 -2 0
tomorrow	2 0 -2 -1 -2 0 -1 0 1 -3 1 -1
too	0 -2 -3 -3 1 0 0 -1 0 -2 1 0
took	-4 -1 -2 -3 -1 0 4 2 -1 -3 1 1
top	0 1 -1 2 -3 -1 0 -1 -1 -1 1 0
topic	-3 -1 0 1 -1 0 2 0 0 0 2 -2
topics	3 -2 0 -2 -3 0 0 0 1 0 -1 1
tous	-4 0 -2 -1 1 0 3 0 0 0 1 -2
tout	-2 -1 0 0 -2 0 2 0 0 -1 1 0
trabajo	-2 1 1 -1 -4 0 2 0 -2 1 1 -4
tras	0 1 -3 1 2 0 -1 0 -1 2 0 0
travel	2 0 1 -2 -2 0 -1 0 2 -1 -3 1
través	-2 0 1 0 -2 0 2 0 0 1 1 -1
tres	0 1 1 0 -2 0 -1 0 -1 1 -1 -1
trial	-1 1 0 -2 1 0 -1 0 -1 1 -1 1
trying	-1 0 -2 -1 -6 0 2 -1 0 -2 1 1
tu	0 -1 -3 -3 -1 0 1 -2 -1 -2 0 1
tuesday	1 0 -2 -6 0 -1 -2 2 1 -1 -1 0
tun	0 1 -4 -2 -1 -1 1 -1 -2 -1 0 1
tuvo	-2 0 -1 0 -2 0 3 0 0 -1 3 -3
tweet	-1 0 -1 0 -2 0 2 0 -1 -1 1 0
twitter	-3 0 0 1 1 -1 1 -3 0 -1 2 -1
two	-1 -2 -2 -1 -3 -2 2 -2 -1 -2 0 1
u	0 2 -2 -5 3 -1 0 -2 0 2 -1 0
ube	-1 0 -1 0 -2 0 2 0 1 -1 1 -1
ubo	1 2 -3 -1 0 0 -1 0 -1 1 -2 2
ubu	-3 0 1 1 0 0 0 0 0 0 0 0
uc	0 0 -1 0 -2 0 0 0 0 -1 0 1
uca	1 0 0 0 -2 0 1 0 0 0 0 0
ucu	1 0 -1 0 -2 0 0 0 0 -1 0 1
ud	2 0 -2 -2 -4 0 1 0 1 -2 -1 0
ude	-2 0 -1 0 2 0 -1 0 0 0 1 -1
udi	1 1 -1 0 -2 2 0 0 0 0 0 0
udo	-1 0 -2 -1 -3 0 1 0 -1 -2 1 0
uf	0 0 0 -1 -2 0 1 0 0 -1 -1 2
ufa	1 0 1 0 2 0 -2 0 0 2 -2 1
ufi	-1 0 -1 2 -2 0 1 0 0 0 0 0
ug	1 0 -1 -1 0 0 0 0 0 0 -1 2
uga	-2 -1 1 -1 -2 0 2 0 -1 0 1 0
uge	1 1 -2 -1 1 0 -1 0 -1 0 -2 2
ugi	-4 -1 -2 2 -2 0 4 0 -1 1 2 -2
ugo	2 0 -1 -1 -1 0 -2 0 1 -1 -2 2
uh	-2 -1 -2 -2 0 0 2 -2 -1 -1 1 -1
uho	-3 2 -1 0 -2 0 3 0 0 1 0 -2
uj	-3 1 -1 -1 -3 0 3 0 -1 -1 1 -1
uje	1 -1 1 -1 0 0 -2 0 0 1 -1 0
uji	1 0 -2 0 -3 0 -1 -1 0 -2 -1 1
ujo	2 2 -2 -1 -3 0 -2 0 0 2 -1 1
uju	1 0 -2 0 2 0 -2 0 0 1 -2 2
uk	0 -1 1 0 1 0 -2 0 1 1 -1 -1
uke	0 0 0 -2 -4 0 2 -1 -1 1 1 0
uki	1 -1 1 -1 -2 0 0 0 1 0 -1 -1
uku	-1 0 0 -1 -2 0 2 0 0 0 0 0
ul	-1 0 -2 -2 -4 -1 3 0 1 -2 2 0
ulo	1 -1 -1 -1 -2 0 0 0 -1 1 -1 1
ulu	-1 -1 1 -1 -2 0 1 0 1 -1 1 -1
um	0 0 1 -1 1 -2 0 -4 -3 0 0 1
uma	-3 0 -1 -1 -1 0 2 0 -1 -1 1 -1
ume	0 0 2 0 1 0 -1 0 0 2 -1 -1
umi	0 0 1 0 -2 0 0 0 0 1 -1 0
umu	0 0 -1 0 -3 0 1 0 0 -1 1 0
un	1 0 3 -7 -2 -3 0 -3 0 2 0 -1
una	-1 0 1 -4 -1 -1 0 -2 -2 1 1 -1
und	-1 -1 2 -1 0 -1 2 -5 0 1 1 -1
under	2 -1 -4 -6 -3 -1 -1 -2 -1 -3 0 1
une	-2 1 -1 -1 1 -1 1 -1 1 0 0 -1
uni	1 0 0 0 -3 0 -1 0 0 0 -1 1
uno	1 0 -2 -1 -4 0 1 0 0 -2 0 0
uns	2 -2 -2 -2 -1 -1 -2 -1 0 -1 -1 1
unser	-2 -1 -2 -2 2 0 1 -1 0 2 1 -2
unsere	-1 -1 1 -2 0 0 0 -1 1 1 1 0
unseren	2 0 0 -1 1 0 -2 0 0 2 -2 1
unserer	2 -1 1 -2 -1 0 -2 -1 1 1 -3 1
unter	0 -2 -4 -5 -1 -1 1 -2 0 -1 0 0
unternehmen	1 -1 -1 -2 -5 -1 1 0 -2 -2 1 0
unterstützen	1 0 0 0 -1 0 -1 0 0 1 -2 1
until	-1 -1 -1 -2 -4 0 3 -2 -1 -2 1 0
up	0 -1 0 -3 -3 -2 1 -1 -1 -1 2 -1
updated	-4 -2 -5 6 -6 -1 -2 2 -2 3 -2 0
upe	-3 0 -1 0 0 0 3 0 0 0 2 -2
upi	-1 0 -1 0 -2 0 2 0 -1 -1 2 0
upon	0 -1 0 0 -2 0 0 0 0 -1 0 0
upu	-3 0 -1 0 -2 0 3 0 0 -1 3 -3
ur	1 0 1 -2 -1 0 -3 0 0 2 -4 3
uri	-1 0 -2 0 0 0 2 0 1 -1 2 -1
us	1 0 -3 -2 -1 -3 -1 0 -2 -2 0 2
usa	-2 0 -2 0 -1 0 2 0 0 -2 3 -2
use	0 -2 -3 -7 -2 -1 2 -2 0 0 0 0
used	-1 -2 -1 1 -3 -1 1 -2 -1 1 0 0
usi	-2 0 -1 0 -2 0 2 0 0 -1 1 -1
using	0 0 0 -3 -3 0 1 -1 0 1 0 0
ut	-1 -1 0 -2 -1 0 1 -1 -1 -2 1 0
ute	0 -1 -1 0 -4 0 2 0 1 -1 0 1
uti	-2 0 0 -1 -2 0 2 0 -1 -1 2 -1
uto	0 0 -2 -1 0 0 0 0 -1 -1 0 1
utu	0 0 1 0 -3 0 0 0 0 1 -1 0
uv	1 -1 -3 -2 -2 0 1 0 1 -2 2 -1
uve	0 0 -1 0 2 0 -2 0 0 0 0 1
uvi	-1 0 0 -1 -1 0 2 0 -1 0 1 -1
uw	0 -3 2 -2 -4 0 0 0 0 -1 0 0
uwe	-2 0 -1 0 -2 0 2 0 0 -1 1 -1
uwi	3 1 -2 0 0 0 -2 0 0 -1 -2 2
uz	-3 -1 -1 -1 1 -1 2 0 -1 1 0 0
uze	2 0 0 0 -1 0 -1 0 0 0 -2 2
uzu	2 0 -1 0 -1 0 -1 0 1 -1 -2 0
v	2 -2 -1 -3 -2 -1 -1 -1 0 -3 1 0
va	-2 3 1 -1 -1 -1 0 0 -1 2 1 -2
ve	-1 -3 2 0 0 -1 0 -1 -2 -1 0 1
ver	-1 -1 -1 -1 -2 0 1 0 1 0 1 -1
verwendet	2 -1 -2 -2 -3 -1 -1 0 -1 -1 -1 1
very	-1 -2 1 -1 -7 0 2 -1 0 -1 1 -1
veröffentlicht	1 -2 -3 -2 -2 0 0 0 -1 0 0 1
vez	2 0 -2 -1 -6 0 1 -1 0 -3 1 2
vi	0 -1 -2 -1 1 0 0 -1 -1 0 0 0
via	-2 -3 1 -3 1 -1 0 -1 -1 -1 2 -2
vida	3 0 0 0 -2 0 -2 0 0 1 -1 1
video	-2 -1 0 -1 4 -1 -3 -1 0 2 0 -1
videos	0 -1 -3 -2 -5 0 2 -1 1 -3 3 -2
viel	-1 -2 -1 -3 -1 -1 2 -1 -1 -1 1 0
viele	-2 -1 1 -3 -7 -1 3 -1 -2 1 2 -2
vielen	0 0 -5 -2 -5 -1 2 -1 -1 -3 0 1
vier	-2 1 -2 -2 2 0 0 0 -1 -1 0 1
view	-1 -2 0 1 1 0 0 0 0 -1 0 0
viewed	-1 -1 -1 0 -1 0 2 0 2 -1 1 -2
views	0 -1 0 2 -4 0 0 0 -1 -1 0 1
visit	0 -1 -1 -4 -2 0 1 -1 2 0 0 -1
vo	0 -1 -2 -1 0 0 1 0 -1 0 1 0
vom	0 -2 2 1 -2 -1 1 -1 1 0 0 0
von	0 -1 1 -3 0 0 0 -4 0 1 0 0
vor	-1 -1 1 0 1 -2 0 -2 0 0 0 0
vous	1 -1 -2 -1 -2 0 0 0 0 -1 -1 1
vu	-2 -1 -1 -1 1 0 2 0 -1 0 1 -1
w	-1 1 0 -5 -5 -2 1 -2 0 -1 0 0
want	0 0 -1 -4 -6 0 1 0 -2 1 0 0
war	-3 -2 2 0 0 -2 1 -1 -2 2 1 -2
waren	0 0 -4 -1 -3 0 1 0 -1 -2 0 0
warum	2 2 -1 -2 -3 -1 -1 -1 -2 1 -2 2
was	0 -3 0 -3 -2 -1 3 0 -1 0 1 1
washington	3 -2 -4 -4 -2 -1 -2 2 -2 -1 -1 2
watch	-2 3 0 1 0 -1 0 -1 0 2 -2 0
way	0 -1 1 -3 -3 0 0 0 1 2 -1 0
we	0 0 -3 0 -11 -2 1 -1 0 -2 -1 1
weather	0 -1 0 -2 0 0 0 0 0 0 0 -1
web	0 -2 2 2 -5 0 0 -1 0 1 0 0
website	3 -2 -3 -4 -7 -1 -2 -2 1 -2 -2 2
wednesday	0 -2 -2 -4 0 -1 0 2 1 -1 -1 1
week	1 -2 -2 -5 -6 -1 3 -2 -2 -3 2 1
weg	-2 1 1 -2 -3 -1 2 -1 -1 1 0 -1
wegen	0 -1 -1 -1 -2 0 1 0 0 -1 0 0
weil	1 -1 -1 -2 0 -1 0 -1 -1 1 0 1
weiter	1 -1 2 -2 -6 0 0 0 -2 1 0 0
weitere	0 -1 -1 -2 0 0 0 0 0 1 -2 1
welche	-1 -2 -1 -2 0 -1 2 -1 -3 -2 4 -1
well	1 0 -1 1 -6 -1 0 -1 2 -2 -2 2
welt	1 0 -1 -2 -4 -1 1 -1 0 0 1 -1
wenig	1 -2 -4 -1 -4 -1 1 -1 -1 -3 1 1
weniger	-2 -1 0 -1 1 -1 1 0 0 2 1 -2
wenn	1 -1 -3 -2 -1 -1 1 -2 0 -2 0 1
wer	-1 -1 1 -3 -2 -1 -1 -1 -1 0 -1 0
werden	1 -1 0 -2 -2 -1 0 -2 0 -1 0 1
were	-2 -2 -2 -5 -3 -1 3 -3 1 -3 2 -1
what	0 3 -1 -1 -7 -2 0 -3 -1 1 -1 1
whatsapp	1 -1 -1 -1 -2 -1 0 0 0 1 -1 0
when	-3 -2 -1 -1 -1 -1 2 1 1 -2 1 -1
where	0 -2 0 -3 0 -1 -1 -1 2 1 1 -2
whether	0 2 -3 -2 0 0 -1 -1 0 -2 -1 1
which	-3 0 -1 -6 -3 -1 3 -1 0 1 1 -2
while	-3 -2 -2 -4 -1 -1 3 -1 0 -2 2 -1
white	-2 -1 0 -4 3 -1 1 -1 0 1 1 -2
who	0 -1 -5 -4 -5 -1 2 -3 0 -1 1 -1
whom	-3 0 -2 0 -3 0 4 0 -1 -3 3 -1
whose	-5 0 -1 -1 -1 0 4 0 0 -2 4 -4
why	0 2 -1 0 -2 -1 -1 -2 -1 1 0 -1
wi	0 0 0 -1 -2 0 0 0 1 -1 -1 1
wichtig	0 -1 0 -2 -5 -1 1 0 0 0 0 0
wie	0 -1 2 -5 -1 -1 1 -3 -1 2 1 0
wieder	0 -2 1 -4 -1 -1 0 -1 -1 1 -2 1
will	0 0 -3 -1 -2 -2 1 -3 -1 -1 0 1
wir	0 -1 1 -4 -2 -1 1 -3 0 1 -1 1
wird	1 -2 1 -2 -3 -1 0 -4 1 -1 -1 2
wirklich	2 0 -2 -1 -1 0 -1 0 -1 0 -2 2
wissen	-1 0 1 -1 -3 0 1 -1 -1 1 0 0
with	-1 -3 1 -1 3 -4 0 -1 1 0 -2 0
within	-2 -1 -1 -1 -4 0 3 0 0 -1 1 -1
without	0 1 -4 2 -3 0 1 -1 -1 -3 0 1
wo	-1 1 1 -2 -5 -1 1 0 -2 1 1 -1
wohl	2 -1 1 -1 -3 -1 -1 0 -1 0 -1 0
wollen	1 0 3 -2 -5 -1 -2 -1 0 3 -2 1
women	1 0 0 -4 0 0 -1 -1 2 1 -2 -1
won	-4 -1 2 -3 0 0 2 -1 -1 -1 2 -1
worden	1 -2 -1 0 -2 -1 1 0 -1 0 0 1
work	-2 0 -3 -5 2 0 1 -2 0 -2 1 -1
working	0 -1 1 -2 -2 0 0 -1 -2 2 -1 0
world	-1 -1 -1 -1 -5 -1 1 -2 0 0 -1 0
would	-1 -2 -3 -5 0 -1 1 -2 -1 -2 0 1
writer	-3 -1 -3 5 -7 0 -3 2 0 -3 -2 4
writing	2 -1 -2 2 -3 0 -2 2 -1 -2 -2 4
wu	1 0 0 0 -2 0 0 0 0 0 -1 1
wurde	0 -2 -4 -3 -1 -2 2 -2 0 -2 1 0
wurden	0 -1 1 -2 -6 0 2 -1 -2 1 0 -1
www	-1 -2 -3 -3 -1 -1 0 -2 1 -3 0 0
während	0 -1 -4 -2 4 -1 0 0 0 -1 0 1
wäre	0 -1 -1 -2 -2 -1 1 -2 0 1 0 1
würde	1 -1 -4 -1 1 -1 0 -1 -1 0 -1 2
würden	1 -1 0 -1 -4 -1 0 0 -1 0 -1 1
x	1 0 -2 -3 -4 -1 1 -1 -3 -2 0 2
y	0 3 -1 2 -3 -2 0 -4 -3 1 1 -2
ya	-2 -1 -2 2 0 0 0 0 -1 -1 -1 1
year	-2 0 -1 -7 -1 -1 2 -1 -1 0 2 -1
years	1 -2 -3 -1 -2 -1 -1 -2 -1 -3 0 2
yesterday	1 0 -3 0 -3 0 3 0 1 -3 2 0
yet	-3 -1 1 -1 -4 0 4 -2 -1 1 1 -2
you	1 -1 -1 -3 -4 -4 0 -5 -1 1 0 0
your	1 -4 1 -3 -6 -2 0 -5 2 -3 -1 0
youtube	0 0 -1 -1 -4 0 1 -1 -1 0 3 -3
z	0 -2 1 -6 -3 -1 0 -2 0 0 0 0
za	-1 0 -1 -2 0 -1 1 0 0 -2 1 1
zal	0 -1 0 0 -1 0 2 0 0 -1 0 1
ze	1 -1 -1 -2 -2 0 -1 -1 -1 -3 0 1
zeigen	2 2 1 -1 -4 -1 -2 0 -2 1 -2 2
zeigt	0 1 2 -2 -2 0 1 0 -1 1 0 0
zeit	0 -3 -4 1 1 -1 1 -1 -1 0 -1 1
zi	0 -1 -1 -1 -1 0 0 -1 -2 -1 0 0
ziel	-3 -1 -1 0 0 0 3 0 -2 1 2 -2
zo	-2 -1 -1 1 0 -1 0 0 0 0 1 -1
zona	-2 -2 1 2 -1 0 0 0 -1 -1 2 -2
zoom	0 0 0 1 -2 0 2 0 -1 1 0 0
zu	0 -1 1 -1 -1 -1 0 -4 -1 0 -1 1
zum	0 -2 0 -6 -3 -3 0 -2 0 -1 -2 2
zur	0 -1 1 -3 -2 -1 0 -2 1 1 0 0
zurück	-1 2 1 -2 -1 -1 0 0 1 0 0 0
zusammen	-1 0 -1 -1 1 -1 1 -1 0 -1 2 -1
zwar	-2 0 0 -1 -6 0 3 0 0 -1 1 -1
zwei	-2 -2 -3 -2 3 -1 1 0 -1 -1 1 0
zwischen	0 -1 1 -1 -3 -1 3 -1 0 0 1 -1
à	1 -2 -2 2 -4 -2 0 -3 0 1 -1 1
été	-1 0 -1 -2 -3 0 1 -1 1 -2 1 -1
être	-1 0 -2 0 -4 0 2 0 0 -2 1 0
última	-2 -1 -1 1 -3 0 2 0 0 -2 2 -1
über	1 -3 0 -4 1 -1 0 -3 1 1 -1 0
年	-3 -2 -1 1 -2 -1 3 0 -1 -2 2 -1
日	-2 0 -2 1 -2 -1 2 0 -1 -2 1 0
月	-1 -2 -3 1 -3 -1 2 0 -1 -3 1 0
# first words
0 0	0 -5 -5 2 -3 -2 -1 -5 0 0 1 -1
0 comments	5 0 0 -5 -3 -2 -2 -1 -1 1 -3 3
0 de	3 -2 -1 1 1 -2 -3 0 0 1 0 -3
0 gmt	-4 0 0 4 -1 0 -2 -1 -1 -2 -2 3
0 hours	1 -1 0 1 -2 -2 -2 0 -1 0 -1 1
0 jahre	2 1 0 -1 -2 0 -1 0 1 -1 -1 1
0 min	0 -3 -1 3 -4 -3 -4 0 1 2 -4 1
0 november	1 -1 -1 0 -3 -2 -2 -1 0 -1 -2 1
0 of	1 0 -1 -3 -1 0 0 0 -1 1 0 -1
0 the	2 -1 0 -1 0 0 -1 0 1 1 -1 0
0 things	2 1 -1 -2 -2 0 -2 0 -1 2 -1 1
0 x	4 0 0 -3 0 0 -2 0 0 1 -1 1
0 years	2 1 0 -1 -1 0 -1 0 0 1 -1 1
0000 0	-2 -1 -1 3 -3 -1 0 -1 -1 2 -2 0
0000 0000	4 0 0 -2 -2 -1 -1 0 -1 0 -1 2
0000 the	2 1 0 -1 -2 -2 0 0 1 0 0 -1
0000 年	-1 -2 -1 0 -3 -1 2 0 -1 2 -1 -1
a 0	-3 0 1 -1 0 2 1 0 -1 0 2 -1
a 0000	-2 -2 0 3 -1 0 -2 0 2 -3 -2 2
a few	-1 0 -1 0 -2 0 1 0 0 -1 0 1
a new	0 -1 -1 -2 1 0 0 -1 0 -1 0 1
about the	-3 0 0 3 -2 -1 -1 -1 2 -1 0 -1
about us	4 0 0 -3 -1 0 -2 0 -2 2 -1 0
according to	-2 0 -2 0 0 0 2 0 0 -2 2 -1
ad choices	3 0 0 -2 -1 0 0 0 2 0 0 -2
advertise with	2 0 0 -1 0 0 0 0 2 -1 0 -1
after a	1 0 -1 -1 -1 0 0 0 0 -2 0 1
after the	1 0 0 0 -3 0 0 0 0 -1 -1 1
all rights	2 0 0 -1 -1 -1 0 -1 0 0 0 0
am 0	-1 0 -1 -1 -2 0 2 0 0 -1 1 -1
ap photo	-2 -1 0 1 -3 3 -2 0 -1 3 -2 -2
april 0	-1 -2 -2 1 -3 -2 2 0 -1 -2 2 0
april 0000	3 0 0 -3 0 0 -2 0 1 -1 0 -1
around the	1 0 0 -2 -1 -1 0 0 1 -1 0 1
as a	-1 0 1 0 0 0 1 0 0 2 0 -1
as the	-1 0 -1 -1 -1 0 2 0 0 -1 1 -1
associated press	-4 -1 0 3 -4 0 -3 3 -1 2 -4 2
at the	-2 0 0 -1 -2 0 2 0 0 -1 1 -1
auch die	-2 0 -1 0 -2 0 2 0 0 0 1 -1
auf der	-1 0 -2 0 2 0 0 0 0 1 1 -2
august 0	1 0 0 -1 -3 -1 0 0 -1 1 0 0
aus dem	0 0 0 -2 -2 -1 2 -1 1 0 1 -1
back to	3 0 0 -2 -2 -1 -3 -1 0 -1 1 0
become a	3 -1 0 -2 -2 -1 0 0 -1 1 0 1
bei den	0 0 0 -1 -2 0 1 0 0 0 0 0
best of	1 -2 0 2 -1 0 -1 0 -1 0 -1 2
breaking news	2 -1 0 -2 0 0 -1 0 1 -1 -1 1
but the	-2 0 -1 0 -3 0 2 0 -1 -1 1 0
click here	2 -1 -2 -3 -2 0 1 0 -1 0 1 0
click to	2 -1 -2 -2 0 -2 -3 -1 1 0 0 0
connect with	5 -1 0 -3 -3 -3 -4 0 -1 -2 1 2
contact us	3 0 0 -3 -1 -1 -1 0 1 -2 -1 1
copyright 0000	7 -1 -1 -4 -6 -5 -3 -4 -1 -1 -4 3
das ist	2 0 0 0 -2 0 -1 0 0 0 -2 2
das könnte	4 0 0 -2 -3 -1 -3 -2 -1 0 -2 2
dec 0	0 -1 0 1 -2 -1 -1 -1 1 1 -1 -1
december 0	-2 -1 -1 3 -4 -2 0 0 1 -1 0 0
deine e	3 0 0 -1 -2 0 -2 0 0 0 -2 2
die 0	-2 2 -2 -2 -2 0 2 0 0 1 0 -1
do not	0 0 0 -2 -2 0 1 0 0 -1 0 0
do you	2 -1 -1 -1 -2 0 -1 0 0 0 -1 2
durch die	-1 0 -1 0 -1 0 2 0 0 0 1 -1
during the	-2 0 -1 0 -2 0 2 0 0 -1 1 -1
e mail	3 -1 -1 -4 -3 -2 -2 -1 0 -1 0 1
e paper	2 0 0 -2 0 0 -1 0 1 -1 1 -1
e s	-3 -1 1 -2 1 0 1 0 0 2 -1 -1
email address	3 -1 0 -1 -1 0 -3 0 -2 -1 1 0
email newsletters	1 0 0 -1 0 0 0 0 2 -1 0 -1
en el	0 0 1 0 -2 0 -1 0 0 0 -1 1
es gibt	0 0 -2 0 -3 0 1 0 0 -2 0 0
es ist	0 -2 -2 -1 -4 0 1 0 0 -3 1 0
facebook twitter	4 -1 0 -2 -2 -1 -1 -1 -1 1 1 -1
feb 0	1 0 -1 -1 -2 0 1 0 0 -1 1 0
filed under	-3 0 0 4 -3 -1 -3 -1 1 -1 -3 3
find a	2 0 0 -2 -1 0 -1 0 0 0 -1 0
folgen sie	-1 -1 0 -1 -1 0 2 0 0 -1 2 -1
follow us	4 0 0 -4 -2 -1 -1 -1 0 0 -1 0
for the	1 0 -1 -1 -1 0 0 0 -1 -1 -2 2
from the	1 0 0 -2 -3 0 1 0 1 -1 0 -1
für die	0 0 -2 0 -2 0 1 0 0 0 1 -1
get the	4 -1 -2 -3 -4 -1 -4 -1 1 -2 -2 2
getty images	-5 0 0 -4 -1 5 -3 0 -1 0 1 0
gibt es	-3 0 0 0 -1 0 4 0 0 0 1 -1
go to	3 0 0 -2 -2 0 -1 0 -1 -1 0 0
have a	2 0 0 0 0 0 -2 -1 0 0 -2 2
he also	-1 0 0 0 -1 0 2 0 0 0 1 -1
he said	-2 0 -1 1 -1 0 1 2 0 0 -1 1
here are	-1 0 -1 -1 -2 0 2 -1 0 -1 2 -2
here's how	0 0 1 -1 -2 -1 0 0 -1 0 1 0
here's the	-1 0 2 -1 -1 -1 -1 0 0 2 -3 2
how did	-2 0 1 0 -2 0 2 0 0 -1 1 -1
how the	3 0 0 0 -2 0 -2 0 0 0 -1 1
how to	-1 2 -1 -5 0 -3 -1 -1 0 3 -1 -1
http www	1 0 0 0 0 -1 -1 0 -1 -1 -2 2
https www	5 0 0 -3 -1 -2 -4 0 0 0 -1 1
i am	-2 0 -1 -1 -3 0 3 0 -1 -1 2 0
i don't	-1 0 -1 0 -2 0 1 -1 0 -1 1 -1
i have	-2 0 -1 -1 -2 0 2 0 0 -1 2 -2
i know	-1 0 0 0 -2 0 2 0 -1 -1 1 1
i think	0 0 -1 -1 -3 0 1 0 0 -1 0 -1
i would	2 0 -1 0 -3 0 -1 0 -1 2 -2 1
ich bin	1 -1 0 -2 -2 -1 -1 0 0 -1 -1 1
ich habe	1 1 -2 -1 -2 0 -1 0 0 -1 -1 1
if the	1 0 0 0 -1 0 -1 0 0 0 -1 2
if you	1 -1 -2 -2 -6 0 0 0 0 0 0 -1
if you're	-1 0 -2 0 -2 0 2 -2 0 -2 1 -1
im september	-1 0 -1 0 -2 0 2 0 0 -1 2 -1
in 0000	-1 0 -1 0 -1 0 2 0 0 -2 0 1
in a	-2 0 0 -1 1 0 1 0 1 0 0 -1
in an	-3 0 -1 0 -1 0 4 0 0 -1 1 -1
in den	-2 -2 0 -2 0 0 1 0 -1 0 0 1
in der	0 -1 -3 -2 -1 -1 2 0 -2 -2 2 1
in diesem	1 -1 -2 0 0 0 0 0 0 0 -1 1
in fact	-2 0 0 0 -1 0 3 0 0 0 1 -1
in the	-2 0 -3 -3 0 0 2 0 -1 0 1 -2
in this	3 0 -2 -2 -3 0 1 0 0 -2 0 4
it is	1 -1 1 -1 -3 0 0 -1 0 -1 -1 1
it was	-2 0 -1 -1 -4 0 2 -1 0 -1 1 -1
it's a	0 0 2 0 -1 0 -1 0 0 2 -2 0
january 0	-1 -1 -1 1 -2 -1 -2 0 -1 0 -1 1
jetzt anmelden	2 0 0 0 -1 0 -2 0 0 0 0 0
join our	2 -1 0 -1 -1 0 -2 0 -2 1 -2 1
join the	5 0 0 -4 -4 -1 -2 -3 -1 0 -2 2
july 0	-1 -2 0 1 -3 -2 2 0 -1 1 1 -1
june 0	-3 -1 0 2 0 -2 1 0 -3 2 1 0
last updated	-1 -1 -1 1 -2 0 -1 0 0 0 -1 0
latest news	3 0 0 -2 -1 0 -1 0 0 0 -1 0
learn more	-1 -1 0 -3 -2 -2 3 -2 0 -2 1 -1
lesen sie	5 0 0 -2 -3 -2 -5 0 -1 -1 0 0
local news	-3 -1 0 3 0 0 0 0 1 -1 0 0
log in	5 -1 0 -4 -3 -1 -2 0 1 -1 -2 1
many of	1 0 -1 0 0 0 -1 0 0 -2 -1 2
march 0	-1 0 0 -2 -2 0 2 0 0 -2 2 -1
may 0	0 -1 -1 1 -4 -1 -1 0 -1 1 -1 1
mehr von	1 0 0 -2 -3 -1 0 0 0 0 1 -1
mehr zum	5 0 0 -3 -4 -2 -4 0 -1 1 1 -1
melden sie	2 0 -1 0 -1 0 -1 0 0 0 -1 1
mit dem	-1 -1 -2 -1 1 -1 -1 0 -1 -2 1 -1
mit der	0 1 0 -1 -2 0 0 0 1 -1 0 0
more from	2 -1 0 0 0 -2 -3 -1 1 -1 -1 1
more in	5 -1 0 -4 -4 -2 -4 -1 0 0 -2 2
more news	3 0 0 -2 -1 -1 -2 0 1 0 -3 1
more on	3 2 -1 -4 -3 -3 -4 0 -2 3 -1 0
more stories	-3 -1 -1 4 -2 -1 -2 0 -2 2 -2 2
most popular	1 0 0 0 -2 -2 -1 -1 0 1 0 -1
most read	3 0 0 -5 -1 0 -1 0 -1 0 -1 2
nach dem	0 0 1 -1 -1 0 -2 0 0 -1 0 0
nach der	-4 0 0 0 0 0 1 0 -1 0 0 -1
nach oben	2 0 0 -1 0 0 -1 0 0 0 -1 1
newsletter abonnieren	1 0 0 0 0 0 -1 0 0 0 -1 2
nov 0	2 -1 -1 -1 -3 -1 -1 0 -1 -1 -2 1
november 0	-1 -2 -1 2 -4 -2 -2 0 -2 2 -2 1
o s	-1 -1 0 -2 1 -1 -1 0 -1 -2 1 1
october 0	0 -3 -2 0 -4 -1 1 0 -1 0 1 -1
on the	0 0 -2 -1 -3 0 1 0 -2 0 0 1
one of	0 0 -2 -1 0 0 0 0 1 -2 0 0
part of	-1 0 0 -2 -4 0 2 0 -1 -1 1 0
photo by	-3 -1 0 -2 -5 5 -3 0 -1 1 1 -1
post a	3 -1 0 -2 -2 -1 -1 -1 0 -1 -1 0
powered by	2 -2 0 -3 -3 -2 1 0 0 -2 0 1
previous post	2 0 0 -3 -1 0 -1 0 -1 0 -1 2
privacy policy	4 0 0 -2 -1 -1 -2 0 -1 2 -2 0
read more	6 -2 -2 -5 -7 -4 -4 -2 -1 0 1 0
recent posts	3 0 0 -2 0 0 -1 0 0 0 -1 1
related articles	4 0 0 -3 -1 -1 -3 0 -1 0 -2 2
related stories	3 0 0 -2 -1 -1 -2 0 -1 0 -2 2
reporting by	-3 -1 0 -2 -3 -1 -2 4 -2 -2 -2 3
search for	3 -2 0 -2 -1 -1 -2 0 2 -1 -2 0
see all	1 -1 0 -3 -1 -1 0 0 0 -1 -1 1
see more	-1 -1 0 2 -1 0 -2 0 -1 1 -2 2
send us	2 0 0 -1 -1 0 0 0 0 0 0 0
september 0	0 0 0 0 -2 -1 0 0 0 -1 0 0
share on	5 -1 -1 -3 -2 -2 -2 0 1 -1 -1 1
share this	6 -3 -1 -5 -4 -3 -4 -1 0 -1 -1 2
share your	-2 0 2 0 -3 -1 1 0 1 -1 1 -1
she said	-3 0 0 0 -2 0 3 -1 0 0 2 -2
sie haben	2 -1 -2 -2 -2 0 -1 0 0 1 -1 1
sie sind	3 -2 1 -2 -1 0 -1 0 2 -1 -1 0
sign in	5 -1 -1 -5 -4 -1 -1 0 1 -2 1 1
sign up	5 -1 -2 -4 -4 -2 -3 -1 -1 0 -1 2
since the	-2 0 0 0 0 0 2 0 0 0 1 -1
site map	2 0 0 -1 -1 0 -1 0 0 0 -1 0
skip to	3 -1 -1 -5 -2 -1 -1 0 3 -2 -2 -2
small business	2 -1 0 -1 0 0 0 0 0 -2 0 1
social media	0 1 -1 -2 -2 -1 1 0 1 -1 0 0
submit a	2 -1 0 -1 -1 0 -1 0 1 -2 -1 1
subscribe now	2 0 -1 -2 -2 0 -2 0 0 -1 0 1
subscribe to	5 -1 0 -3 -5 -1 -5 -1 0 -2 0 1
terms and	1 0 0 0 0 0 0 0 -2 0 0 2
terms conditions	2 0 0 -1 0 0 -1 0 -2 0 -1 2
terms of	4 0 0 -3 -3 0 0 -1 2 -1 0 -2
that is	-1 -1 0 0 -2 0 2 0 -1 -1 1 0
the 0	-1 0 1 -4 -5 -2 3 0 0 0 -1 0
the associated	1 0 -1 3 -3 -3 -3 -1 0 0 -3 0
the best	-1 2 -1 -3 -5 -1 2 0 -1 1 1 -1
the company	-1 0 0 0 -2 0 2 0 0 0 1 -1
the first	-1 0 -2 -2 1 -2 1 0 0 -1 1 0
the last	-1 0 -1 0 0 0 2 0 -1 0 2 -1
the latest	2 -1 -3 -3 -4 -1 1 0 1 -2 0 0
the most	3 0 0 -1 -2 0 -2 0 -1 1 0 0
the new	-1 -1 -1 -4 1 1 0 0 1 -2 2 -1
the only	3 -1 -1 -1 -2 0 -1 0 2 0 -1 -1
the real	0 0 0 -2 -2 -1 1 0 1 1 0 -1
the second	-2 -2 2 -1 -2 0 1 0 0 0 0 0
the two	-1 0 -1 0 -2 0 2 0 1 -1 2 -1
the white	-2 -1 0 -1 -2 0 3 0 1 -1 2 -1
there are	-3 0 -1 -1 -3 0 4 0 -1 -1 2 -2
there is	0 0 -2 -1 -3 0 1 1 0 -2 0 2
there was	1 0 0 0 0 0 -1 2 0 0 -2 2
this article	-1 -2 1 -1 -3 0 2 -3 1 0 2 -2
this is	-1 0 0 -2 -6 0 3 0 -2 1 1 -1
this was	-1 0 0 0 -3 0 2 0 0 0 -1 1
this week	1 0 -1 0 -2 0 1 0 0 -1 0 1
to be	-3 0 0 0 -1 0 3 0 0 -1 1 -1
top 0	1 -1 0 -2 -1 0 -1 0 1 -2 -1 1
top stories	2 -1 0 -2 -1 -1 -2 0 0 -1 0 1
u s	1 0 0 -2 2 0 -2 0 1 0 -2 1
um die	-2 0 0 0 -1 0 2 0 0 0 1 -1
update 0	-4 3 0 3 -2 0 -1 0 -1 2 -2 -1
updated 0	-2 -1 1 1 -1 0 -1 0 -2 2 -1 1
use of	1 0 0 0 -2 0 0 0 0 0 0 0
vielen dank	2 -1 -1 -1 -3 -1 0 -1 1 -1 0 -1
view all	1 0 -1 2 -4 -3 -4 0 -1 0 -1 2
view more	3 0 0 -2 -2 0 -3 0 -1 -1 1 0
vor allem	-3 0 0 0 -2 0 3 0 0 0 2 -2
want to	2 -1 0 0 -2 0 0 0 1 -1 -1 1
was ist	-4 -2 -1 -1 -3 -1 4 0 -1 -1 3 -3
we are	-2 0 0 0 -3 0 3 0 -1 -1 2 0
we have	1 -1 -2 -2 -2 0 3 0 -1 0 1 -1
we use	3 0 -2 -1 -2 0 -2 0 -1 1 -2 3
wenn du	-4 0 1 0 0 0 2 0 0 2 1 -3
wenn sie	0 -1 -2 -1 -3 0 1 0 1 -1 0 -1
what are	-2 0 0 0 -2 0 2 0 0 0 1 -1
what is	1 1 -2 0 -3 -1 0 0 -1 2 -2 0
what the	0 1 -1 0 1 0 -3 1 1 1 -3 2
what to	1 -1 0 -1 -2 0 0 0 0 0 0 0
what we	0 0 -1 -1 -2 0 0 0 0 0 0 0
when i	1 -1 2 1 1 0 0 0 0 1 0 -1
when the	0 0 -1 0 -2 0 2 0 0 -1 0 1
when you	1 2 -1 -1 -3 0 1 -1 1 -1 0 0
while the	-1 0 0 0 -2 0 2 0 0 0 0 0
wir sind	-1 2 0 0 -2 0 1 0 -2 2 1 0
with the	-2 0 1 0 -2 0 2 0 -1 0 0 0
written by	-4 -1 -1 4 -3 -4 -2 0 0 2 -2 -2
you are	2 -2 -1 -3 1 -1 -1 0 1 -2 -1 1
you can	0 0 -1 -2 -2 0 1 -1 0 -2 0 0
you may	1 0 0 -2 -2 0 1 -1 -1 -1 -1 2
you might	4 0 0 -2 -2 -1 -3 -1 -1 -1 -3 3
you must	2 0 -1 0 -1 0 -1 0 -1 -1 -1 2
your email	2 0 0 -2 -2 0 -1 -1 0 -1 -2 2
zu den	3 0 -1 -2 -3 0 -2 0 -1 1 0 0
zurück zur	2 0 0 -2 -2 0 -1 0 2 0 -2 1
últimas noticias	3 -1 0 -2 -1 0 -2 0 2 -2 -1 1
über uns	3 -1 0 -2 -1 0 -1 0 3 -3 -2 2
# line below
0	0 -2 0 -3 -3 -1 1 1 -2 -1 1 0
0 0	0 -4 2 -3 2 -2 0 -1 -1 0 0 -2
0 0 0000	1 1 0 0 -5 -1 -2 -2 -1 2 -1 0
0 comments	0 -1 1 0 0 -2 -2 -1 0 0 -2 2
0 hours ago	3 -1 -1 -2 -2 -2 -2 -1 -1 0 -1 1
0 november 0000	0 0 1 1 -1 -1 -1 0 -2 0 -1 1
0000	-3 -1 -1 0 -2 0 3 0 -2 0 1 1
0000 0 0 0 0	-1 2 -1 3 -2 -1 -2 -2 -1 3 -2 1
a	-1 -1 0 -1 1 1 -2 0 2 0 -1 -1
abonnieren	3 -1 -1 -2 -2 1 -1 0 -1 1 -1 1
about	4 0 0 -4 -2 -1 -1 0 2 -2 -1 2
about us	4 -1 -1 -4 -2 0 -1 -1 -2 2 -1 1
ad choices	2 0 0 -1 -1 0 0 0 2 0 0 -2
advertise	3 0 0 -2 0 0 -1 0 2 -1 0 -1
advertise with us	3 0 0 -2 -1 0 -1 0 2 -1 -1 -1
advertisement	-1 -2 0 -5 -3 0 2 0 -1 0 2 -1
afp	-4 -1 0 -1 2 2 -1 0 0 1 -1 0
aktuelles	3 0 0 -3 -1 0 0 0 2 -2 0 0
android	2 0 0 -2 -1 -1 0 0 -1 1 0 1
anmelden	3 -1 -1 -3 -2 0 0 0 0 -1 0 1
antworten	1 -1 -1 -2 -2 -2 -1 -2 -1 -1 -1 1
anzeigen	2 0 0 -1 -1 0 -1 0 -1 -1 2 0
apple	2 0 0 -2 -1 0 -1 0 1 -1 -1 1
april 0 0000	0 0 0 1 1 -2 -3 0 0 -2 1 2
april 0000	3 0 0 -2 0 0 -2 0 1 -1 1 -1
archiv	2 0 0 -1 -1 0 -1 0 1 -2 -1 0
associated press	-1 -1 -1 3 -3 -2 -4 1 0 3 -3 1
author	-2 -1 2 1 1 0 -1 1 -1 1 -1 0
back to top	2 0 0 -1 0 0 0 0 -1 0 0 1
blog	4 -1 -1 -3 -3 0 -1 0 2 -2 -1 1
books	3 0 0 -2 0 0 -1 0 2 -1 -1 -1
breaking news	2 -1 0 -1 -1 0 -1 0 1 -1 -1 0
business	4 -1 -2 -4 -5 -1 -2 -1 3 -2 1 -3
by	-2 2 1 2 0 0 -3 0 -2 2 -1 1
careers	2 0 0 -2 -1 0 0 0 0 -1 0 1
categories	2 0 0 -2 -1 0 -1 0 0 0 -1 1
close	1 -2 1 -2 -2 -1 -1 -1 0 1 0 0
comment	1 -1 -1 -2 -3 -1 0 -1 1 -1 -1 1
comments	3 -1 -2 0 -5 -2 -2 -1 -1 1 -2 1
community	1 0 0 0 -1 0 -1 0 -2 1 1 0
company	0 0 0 -1 0 0 1 0 1 -1 1 -2
connect	2 0 0 -1 0 0 -1 0 1 -1 -1 1
contact	3 0 0 -2 -1 0 -1 0 -1 1 -1 2
contact us	5 -1 0 -4 -1 0 -2 0 0 -2 -2 1
corrections	1 0 0 -1 0 0 0 0 2 -1 0 -1
cultura	4 0 0 -3 -1 0 0 0 0 0 0 0
culture	3 -1 -2 -3 -2 -1 -1 0 1 -1 2 -1
datenschutzerklärung	2 0 0 -2 0 0 0 0 0 -1 0 1
de	2 0 0 -2 0 0 0 0 1 -1 0 0
december 0 0000	-2 0 -1 4 -3 -2 0 0 1 0 -1 0
deportes	2 0 0 -2 -1 0 -1 0 -1 1 -1 1
donate	-2 1 0 2 -1 0 1 0 -2 2 1 0
drucken	3 -1 1 -1 -1 -1 -1 0 -2 2 -1 1
e mail	2 -1 -1 -4 -2 -1 -1 -1 -1 0 0 0
e paper	2 0 0 -1 0 0 -1 0 0 -1 1 -1
economía	2 0 0 -2 -1 0 -1 1 0 0 -1 1
email	1 1 -1 -1 -4 2 -1 -2 -3 3 -1 1
email address	2 -1 0 -2 -1 -1 -1 0 -1 0 1 0
email newsletters	2 0 0 -1 0 0 0 0 2 -1 0 -2
events	0 0 0 1 -1 0 -1 0 1 -2 -1 0
facebook	2 -2 2 1 -3 -3 -3 -1 -2 2 -2 1
faq	-1 1 0 -1 0 0 0 0 -2 1 0 1
featured	3 0 -1 -2 -1 0 0 0 2 -2 0 0
features	3 -1 -1 -4 -2 0 1 0 0 -1 0 0
flipboard	3 -1 0 -3 -1 -1 -1 0 0 0 -1 1
follow	-2 0 0 3 -2 -1 -1 0 0 0 -1 1
follow us	1 1 -1 -4 -2 -1 -1 -1 0 0 -1 0
follow us on twitter	2 0 0 -2 0 0 0 0 1 0 0 0
food	2 -1 0 -1 -1 0 0 0 2 -2 0 -1
getty images	-3 -2 -2 -3 2 2 0 0 -1 0 1 0
google	2 -1 0 -3 -2 -1 1 0 0 2 1 -2
health	3 -1 -1 -3 -1 -1 -1 1 1 -1 -1 0
help	1 0 0 -2 0 0 1 0 1 0 1 -1
home	1 1 -2 -4 0 -2 0 0 -2 1 0 2
instagram	0 -1 0 -2 -1 -1 0 0 -1 -1 0 1
international	3 0 0 -3 0 0 -1 0 0 -1 -1 1
interview	2 0 0 -1 -1 0 0 0 0 0 0 0
jobs	3 0 0 -3 0 0 0 0 1 -2 0 0
june 0 0000	-1 0 -1 2 -2 -1 -1 0 -2 2 -1 1
kontakt	3 1 0 -5 -2 -1 -2 -1 -1 -2 -2 3
latest	2 0 0 -2 -1 0 0 0 1 -1 0 -1
latest news	3 0 0 -3 -1 0 -1 0 -1 1 -1 0
learn more	1 -1 -2 -3 -3 0 1 0 0 -1 0 0
lesen sie auch	-3 0 -1 -1 1 1 1 -2 0 0 1 -1
life	1 0 0 -2 -1 0 0 0 1 -1 0 0
lifestyle	3 1 0 -3 -1 0 -1 0 0 -1 1 1
linkedin	1 -1 -3 -1 0 -2 -1 0 -2 2 0 0
links	-2 0 0 2 0 0 -1 0 0 0 -1 1
live	3 0 0 -3 -1 0 0 0 1 0 0 0
loading	0 -1 0 2 -2 -2 -1 0 0 0 2 -2
local news	2 -1 0 -1 0 0 0 0 1 -1 0 0
log in	4 0 -1 -4 -1 0 -1 0 1 -1 -1 0
login	2 0 0 -4 -2 -1 -1 0 0 1 -1 0
logo	2 0 -2 -2 -1 0 1 0 0 0 1 -1
magazine	3 0 0 -2 0 0 -1 0 2 0 -1 -2
mail	1 0 0 -2 1 -1 -1 0 -1 1 -2 2
may 0 0000	1 -1 -2 0 -3 -2 -1 0 -1 1 -1 1
media	3 0 0 -2 0 0 -2 0 -1 -1 -2 1
mehr	3 -1 0 -2 -2 0 -1 0 -1 1 0 2
mehr zum thema	1 0 -1 1 -3 -1 -1 -1 -1 0 0 1
menu	4 -1 -1 -6 -3 -1 -1 0 3 -3 -1 0
menü	2 0 0 -2 -1 0 0 0 1 -1 0 0
money	0 1 0 0 0 0 -1 0 -2 1 -1 2
more	6 -1 -1 -5 -2 -2 -4 0 0 0 0 0
most popular	0 0 0 -2 -3 0 1 -1 -1 0 1 -1
most read	3 0 0 -2 -2 0 -2 1 -1 0 -2 2
movies	1 0 0 0 0 0 0 0 0 2 0 -1
music	3 0 0 -1 0 0 0 0 2 -1 0 -1
nach oben	-1 0 0 -2 0 0 1 0 -1 0 1 -1
name	2 0 0 -3 -1 -1 -2 0 0 -1 -2 2
national	0 0 0 0 0 0 0 0 -2 2 0 0
navigation	2 -1 0 -1 0 0 0 0 1 -1 0 0
news	3 -2 1 -1 -6 -2 -3 -1 2 -1 -2 -1
newsletter	0 1 -1 0 -3 0 -3 -1 0 0 1 -1
newsletters	4 0 0 -3 -1 0 0 0 -1 1 0 0
next	0 -1 0 -1 -2 -1 1 0 -2 0 1 1
november 0 0000	0 -1 1 1 -3 -2 -1 0 -1 0 -1 1
october 0 0000	-1 2 -1 0 -2 0 -1 0 -2 2 -1 1
opinion	0 -1 -1 -5 -4 0 2 0 0 0 1 0
opinión	2 0 0 -1 -1 0 0 0 -1 1 0 0
panorama	-1 0 1 -1 1 0 1 -1 2 -1 1 -1
photos	2 0 0 -1 -1 0 -1 -1 0 0 -1 1
pinterest	2 -1 0 -4 -2 -1 -1 0 -1 1 0 1
podcast	2 0 0 -3 0 0 -1 0 1 0 -1 -1
podcasts	1 -1 0 -3 0 1 -1 0 1 -2 0 0
politics	0 -1 -1 1 -4 -2 -2 0 1 0 0 -1
política	2 0 0 -2 -1 0 0 0 0 -1 0 1
popular	3 0 0 -3 0 0 0 0 -1 -1 -1 1
press	2 0 0 -1 0 0 -1 0 2 -1 -1 0
presse	2 0 0 -1 0 0 0 0 1 -1 -1 0
print	-2 0 -3 -2 3 -1 -1 0 -2 2 0 -1
privacy	3 0 0 -2 -1 0 0 0 0 1 0 -2
privacy policy	4 1 0 -4 -1 -1 -2 -1 -2 1 -3 1
ratgeber	1 0 -1 -1 -2 0 1 0 2 -1 1 -1
read more	2 -1 0 -4 0 -2 -3 0 -1 1 -1 1
recent posts	0 2 -2 -2 -2 0 -2 0 0 0 -1 1
reddit	4 -1 -2 -4 -2 -1 -1 0 -2 3 -1 1
reisen	1 0 0 0 0 0 -1 0 1 -1 1 -2
related	0 0 -2 2 0 -1 -1 1 -1 -2 1 1
related articles	-3 0 0 2 1 -1 2 0 0 0 1 -1
related stories	4 0 0 -4 -3 -1 -2 -1 -1 0 -2 2
reuters	0 -2 -2 -2 0 -1 -1 0 1 -1 0 1
reviews	2 0 0 -1 -1 0 0 0 1 -1 0 -1
rss	4 1 0 -3 -1 -1 -2 0 1 -2 -1 1
save	2 0 0 -3 -1 1 0 0 -2 1 -1 1
schließen	3 0 -1 -2 -1 0 -1 0 -1 1 -2 1
science	3 0 0 -3 -1 0 -2 0 2 -1 -2 -1
search	6 -2 -1 -5 -2 -1 -1 0 0 1 -1 -1
search for	3 -1 0 -2 -1 0 -2 0 2 -2 -2 2
secciones	2 0 0 -2 -1 -1 0 0 -1 1 0 0
sections	4 0 0 -2 -2 0 0 0 1 -1 0 0
security	2 0 0 -2 -1 0 0 0 0 0 -1 0
see all	2 0 0 -1 -1 0 -1 0 -1 -1 -1 1
service	3 0 0 -2 -1 0 -1 0 1 -2 1 -1
share	-3 0 1 3 -3 -1 0 0 -3 4 0 -2
share on facebook	1 -1 2 -2 -2 0 0 0 1 -1 -1 0
share this	-3 -1 0 1 -1 0 2 -1 1 -2 2 -2
shop	1 1 -1 -3 -1 0 1 0 0 0 1 -1
sign in	4 -2 -1 -4 -2 0 0 0 0 0 0 0
sign up	5 -1 -1 -3 -3 -1 -2 -1 0 0 0 0
site map	3 0 0 -1 -1 -1 0 0 0 0 0 0
skip to content	2 -1 -1 -3 -1 0 -1 0 2 -1 -1 0
skip to main content	2 -2 -1 -2 -2 0 0 0 1 -2 0 0
sport	-2 0 -1 -5 1 -1 2 1 2 -3 1 -2
sports	2 0 0 -3 -2 -1 1 0 0 0 1 0
staff	-2 0 0 -1 -1 0 2 0 0 0 2 -2
store	1 0 0 -1 0 0 0 0 -1 -1 0 2
submit	2 0 0 -1 -1 0 0 0 -1 1 0 0
subscribe	4 -1 -1 -1 -4 -2 -3 -1 1 1 -2 -1
subscribe now	3 0 0 -4 -2 0 -1 0 1 -1 -1 0
suchen	4 0 0 -3 -1 0 -1 0 2 -2 1 0
tags	-3 0 0 2 2 -1 1 1 -1 0 0 1
team	2 0 0 -1 0 0 0 0 1 -2 0 0
tech	4 0 0 -3 -2 0 -1 0 2 -1 -1 -1
technology	4 0 0 -3 -1 0 -2 0 3 -1 0 -2
teilen	0 -2 1 0 -2 1 -1 -1 -2 1 -1 1
telegram	0 0 0 -2 0 -1 1 0 -2 0 0 1
terms of use	3 0 0 -2 0 0 -1 0 2 -1 -1 -2
the associated press	0 2 2 -2 -4 1 -2 -1 0 0 -2 1
thema	2 -1 0 -1 -1 -1 -2 0 1 -1 -1 1
tiktok	0 0 0 0 -1 0 2 0 -1 -1 3 -2
top stories	3 -1 0 -3 -3 0 -2 0 -1 -1 0 2
topics	1 0 -1 -3 1 0 -1 1 0 1 -1 1
travel	1 -1 0 0 -1 0 -2 0 1 -1 -2 -1
trending	4 -1 -1 -3 -2 -1 -2 0 1 0 0 -1
tt	-9 4 -5 -7 7 2 -3 0 -5 6 -3 -3
tweet	1 0 -2 0 -3 -2 0 0 0 1 0 -1
twitter	-2 -1 -2 2 1 -3 0 -1 -1 2 0 1
video	2 -1 2 -6 1 -2 -2 0 1 -2 0 -1
videos	3 0 0 -3 -1 0 -1 0 -2 1 1 1
view all	1 -1 -2 2 -3 0 -1 0 -1 2 -2 0
von	-2 3 -1 -1 -3 -1 -1 0 -1 2 -1 0
weather	1 0 0 -2 0 0 -1 1 1 -1 -1 0
whatsapp	1 0 -1 -5 -1 -1 1 0 -2 1 -1 1
wissen	3 0 0 -3 0 0 0 0 2 -2 0 0
world	5 0 0 -4 -2 -1 -1 1 3 -2 -2 -1
x	4 0 0 -2 -2 0 -1 0 -2 1 -1 1
you might also like	2 0 0 -1 -1 -1 -2 0 -1 0 -2 2
youtube	2 0 0 -1 -1 0 -2 0 0 -2 1 0
zurück	-1 1 0 0 -1 0 -2 0 -1 1 -2 2
últimas noticias	3 0 0 -2 -1 0 -1 0 1 -1 -1 1
über uns	3 0 0 -3 -1 -1 -2 0 1 -2 -2 2
== transition
# no blank line between
furniture, above	2 -20 -20 -17 -19 -18 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-20 -8 -14 -9 -6 -8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-35 -3 8 -18 -5 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-16 -9 -6 0 -1 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-18 -3 1 -6 -4 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-2 0 0 -1 0 7 -20 11 4 -6 -13 -9 0 0 0 0 0 0 0 0 0 0
furniture, header	-6 0 -2 -1 0 -2 -3 -5 -7 -5 -2 -18 0 0 0 0 0 0 0 0 0 0
deck, header	-1 0 0 0 0 0 -6 7 8 -4 0 0 0 0 0 0 0 0 0 0 0 0
meta, header	-3 0 -1 0 0 -1 -4 2 16 -1 -6 3 0 0 0 0 0 0 0 0 0 0
caption, header	-4 0 -1 -1 -1 -1 -5 -9 -7 10 10 0 0 0 0 0 0 0 0 0 0 0
credit, header	-2 0 -1 0 0 0 0 -1 2 1 0 0 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -5 0 0 0 0 0 5 -15 -15 -15 -4 -5 -18 -5 -9 -9 4
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -15 2 -11 -7 2 -2 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -15 -8 -1 -2 -9 -4 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -12 -7 -2 -3 -4 -6 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 -4 -1 -9 -10 11 8 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -2 -2 -4 -1 8 2 0 0 0 0 0
furniture, tail	-13 -5 -8 -8 -4 -9 0 0 0 0 0 0 0 0 0 0 0 3 -12 -15 -17 -7
meta, tail	-9 0 8 -1 -1 6 0 0 0 0 0 0 0 0 0 0 0 -14 8 -8 -8 2
caption, tail	-7 -1 -1 -3 -1 -8 0 0 0 0 0 0 0 0 0 0 0 -14 -11 -2 -6 -9
credit, tail	-3 0 -1 -1 0 -5 0 0 0 0 0 0 0 0 0 0 0 -15 -8 -5 0 -2
sign-off, tail	-2 0 -1 -1 0 -4 0 0 0 0 0 0 0 0 0 0 0 -5 -1 -6 -4 4
# one blank line between
furniture, above	2 -24 -6 -12 -8 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-23 -5 -11 -6 -3 -6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-29 -11 -3 -15 -7 14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-20 -7 -7 1 0 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-18 -2 -2 -4 -2 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-3 -1 -1 -1 -1 -1 -14 14 12 3 -6 -10 0 0 0 0 0 0 0 0 0 0
furniture, header	-6 -1 -2 -1 -1 2 -5 -5 -8 0 -2 -10 0 0 0 0 0 0 0 0 0 0
deck, header	-1 0 -1 0 0 -1 -1 3 10 5 -1 4 0 0 0 0 0 0 0 0 0 0
meta, header	-3 -1 -1 -1 0 -1 -2 3 5 5 0 7 0 0 0 0 0 0 0 0 0 0
caption, header	-3 -1 -1 -1 -1 -1 -6 -2 -1 2 3 9 0 0 0 0 0 0 0 0 0 0
credit, header	-2 0 -1 -1 -1 -1 -5 2 0 0 1 3 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -2 0 0 0 0 0 3 -9 -22 -13 4 -3 -9 3 -2 -6 8
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -10 2 -8 -5 -1 1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -23 -9 -2 -4 -15 -3 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -14 -7 -4 -7 -5 -4 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 2 -4 -15 -12 8 9 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 1 1 -7 -2 4 1 0 0 0 0 0
furniture, tail	-12 -7 1 -9 -5 -13 0 0 0 0 0 0 0 0 0 0 0 3 -16 -16 -13 -10
meta, tail	-8 0 7 -2 -1 0 0 0 0 0 0 0 0 0 0 0 0 -12 7 -9 -3 -3
caption, tail	-6 -1 -2 -3 -1 -11 0 0 0 0 0 0 0 0 0 0 0 -15 -5 -3 -3 -3
credit, tail	-4 0 0 -1 0 -6 0 0 0 0 0 0 0 0 0 0 0 -14 -1 -2 -4 -3
sign-off, tail	-1 0 5 -1 -1 5 0 0 0 0 0 0 0 0 0 0 0 -7 6 -7 -5 2
# more blank lines between
furniture, above	2 -10 3 -2 -7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-9 0 -3 -1 0 -7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-14 -2 -10 -4 -1 -13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-4 -2 -5 -2 -1 -12 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-7 0 -2 -1 0 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-1 0 0 0 0 0 -3 -1 -4 -1 -3 -2 0 0 0 0 0 0 0 0 0 0
furniture, header	-1 0 0 0 0 -5 -3 -7 -6 -1 -3 1 0 0 0 0 0 0 0 0 0 0
deck, header	0 0 0 0 0 -1 -1 -4 1 -1 0 1 0 0 0 0 0 0 0 0 0 0
meta, header	0 0 0 0 0 -2 2 1 -2 -1 2 3 0 0 0 0 0 0 0 0 0 0
caption, header	0 0 0 0 0 -2 -5 -4 -7 -7 -4 0 0 0 0 0 0 0 0 0 0 0
credit, header	0 0 0 0 0 0 -3 -2 1 -1 0 -4 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 18 0 0 0 0 0 -10 -6 -5 -9 -8 -6 1 4 -7 -4 -7
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -3 0 -2 -4 -4 -1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -5 -2 0 0 0 0 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -5 -3 0 -1 -1 0 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 0 -1 0 -1 -1 0 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -1 -2 0 0 -1 0 0 0 0 0 0
furniture, tail	-6 0 5 -1 -1 -5 0 0 0 0 0 0 0 0 0 0 0 0 -4 -5 -6 -8
meta, tail	-2 0 3 0 0 -7 0 0 0 0 0 0 0 0 0 0 0 -4 4 -4 -1 -1
caption, tail	-1 0 2 0 0 -3 0 0 0 0 0 0 0 0 0 0 0 -12 3 -3 -1 -1
credit, tail	-1 0 0 0 0 -3 0 0 0 0 0 0 0 0 0 0 0 -7 -1 -1 0 0
sign-off, tail	1 0 7 0 -2 3 0 0 0 0 0 0 0 0 0 0 0 1 4 0 -1 -1
== opening
# how far the path is from it
1	18
12 to 15	-12
16 to 20	-11
2	13
21 to 30	-9
3	9
4	7
5 to 6	6
9 to 11	-6
# how far the path is from it × below the body
1 · no	12
1 · yes	12
12 to 15 · no	-10
12 to 15 · yes	-13
16 to 20 · no	-6
16 to 20 · yes	-12
2 · no	7
2 · yes	12
21 to 30 · yes	-9
3 · yes	15
4 · no	3
4 · yes	11
5 to 6 · yes	10
7 to 8 · no	-6
9 to 11 · no	-9
# below the body × words of the body below
no · 0 to 40	-4
no · 151 to 300	-7
no · 301 to 600	-3
no · 41 to 80	3
no · over 600	-2
yes · 151 to 300	-3
yes · 301 to 600	-9
yes · 41 to 80	-3
# below the body × what is new there
no · a fifth	-12
no · a seventh	-4
no · a third	-11
no · a twentieth	3
no · half	-4
no · more	5
no · none	8
no · two fifths	-9
no · two thirds	-8
yes · a fifth	-3
yes · a tenth	-2
yes · a third	-7
yes · half	-9
yes · more	2
yes · none	-3
yes · two fifths	-6
yes · two thirds	4
# below the body × length × close
no · 1 words · no sentence	-17
no · 1 words · the end of a sentence	-8
no · 10 to 13 words · the end of a sentence	-3
no · 14 to 18 words · no sentence	2
no · 14 to 18 words · the end of a sentence	-6
no · 19 to 25 words · a credit	-11
no · 19 to 25 words · no sentence	6
no · 19 to 25 words · the end of a sentence	-11
no · 2 words · a credit	-9
no · 2 words · no sentence	-4
no · 2 words · the end of a sentence	-10
no · 26 to 40 words · a credit	-5
no · 26 to 40 words · no sentence	7
no · 26 to 40 words · the end of a sentence	-20
no · 3 words · a credit	-5
no · 4 words · a credit	-8
no · 4 words · no sentence	-6
no · 4 words · the end of a sentence	-3
no · 41 to 70 words · the end of a sentence	-9
no · 5 to 6 words · a credit	2
no · 5 to 6 words · no sentence	-3
no · 5 to 6 words · the end of a sentence	3
no · 7 to 9 words · no sentence	-3
yes · 1 words · no sentence	-5
yes · 1 words · the end of a sentence	5
yes · 10 to 13 words · a credit	-7
yes · 10 to 13 words · the end of a sentence	-7
yes · 14 to 18 words · a credit	3
yes · 14 to 18 words · the end of a sentence	-2
yes · 19 to 25 words · a credit	-4
yes · 19 to 25 words · no sentence	-4
yes · 19 to 25 words · the end of a sentence	-9
yes · 2 words · no sentence	-6
yes · 2 words · the end of a sentence	-5
yes · 26 to 40 words · a credit	-3
yes · 26 to 40 words · the end of a sentence	-6
yes · 3 words · a credit	-2
yes · 3 words · no sentence	-3
yes · 3 words · the end of a sentence	5
yes · 4 words · a credit	-3
yes · 4 words · no sentence	-3
yes · 4 words · the end of a sentence	-13
yes · 41 to 70 words · the end of a sentence	-5
yes · 5 to 6 words · no sentence	2
yes · 5 to 6 words · the end of a sentence	-6
yes · 7 to 9 words · a credit	-9
yes · 7 to 9 words · no sentence	3
yes · 7 to 9 words · the end of a sentence	-12
# below the body × size 1 below × close 1 below
no · 0 to 1 words · no sentence	-7
no · 0 to 1 words · the end of a sentence	3
no · 14 to 18 words · a credit	-6
no · 14 to 18 words · no sentence	-2
no · 14 to 18 words · the end of a sentence	-5
no · 19 to 25 words · a credit	-9
no · 19 to 25 words · no sentence	-3
no · 2 to 3 words · a credit	-6
no · 2 to 3 words · the end of a sentence	-11
no · 4 to 6 words · a credit	-6
no · 4 to 6 words · the end of a sentence	-4
no · 7 to 13 words · a credit	3
no · 7 to 13 words · no sentence	-5
no · 7 to 13 words · the end of a sentence	-10
no · over 25 words · no sentence	-7
yes · 0 to 1 words · no sentence	-8
yes · 0 to 1 words · the end of a sentence	-6
yes · 14 to 18 words · a credit	-3
yes · 14 to 18 words · no sentence	-16
yes · 14 to 18 words · the end of a sentence	2
yes · 19 to 25 words · a credit	-5
yes · 19 to 25 words · no sentence	7
yes · 19 to 25 words · the end of a sentence	-3
yes · 2 to 3 words · a credit	-2
yes · 2 to 3 words · the end of a sentence	-5
yes · 4 to 6 words · a credit	-7
yes · 4 to 6 words · the end of a sentence	2
yes · 7 to 13 words · a credit	-2
yes · 7 to 13 words · no sentence	-9
yes · 7 to 13 words · the end of a sentence	-7
yes · over 25 words · a credit	-4
yes · over 25 words · no sentence	-7
# below the body × gap above against those around
no · as usual	-4
no · narrower	-8
no · wider	8
yes · as usual	-3
yes · far wider	3
yes · narrower	-3
yes · wider	2
# below the body × role below
no · caption	-14
no · credit	-6
no · furniture	-9
no · meta	-9
yes · caption	-4
# below the body × role above
no · body	-2
no · caption	-9
no · credit	-3
yes · body	6
yes · furniture	-3
yes · meta	10
yes · sign-off	7
# how far the path is from it × gap above against those around
1 · as usual	10
1 · far wider	8
1 · wider	9
12 to 15 · as usual	-11
12 to 15 · far wider	-12
12 to 15 · narrower	-10
12 to 15 · wider	-7
16 to 20 · as usual	-11
16 to 20 · far wider	-9
16 to 20 · narrower	-8
16 to 20 · wider	-20
2 · as usual	11
2 · narrower	6
2 · wider	7
21 to 30 · as usual	-10
21 to 30 · narrower	-6
21 to 30 · wider	-12
3 · as usual	7
3 · far wider	-2
3 · narrower	5
3 · wider	2
4 · as usual	2
4 · far wider	-11
4 · wider	9
5 to 6 · as usual	-2
5 to 6 · far wider	3
5 to 6 · wider	5
7 to 8 · far wider	-2
7 to 8 · narrower	-12
9 to 11 · as usual	-7
9 to 11 · far wider	-2
9 to 11 · narrower	-7
9 to 11 · wider	-3
# what it is about below and above
a fifth	-10
a seventh	-10
a tenth	-2
a third	-11
a twentieth	13
half	-2
more	5
none	5
two fifths	-9
# what it is about against the other lines
in the lower half	-4
in the lower quarter	-3
# what it is about below and above × what it is about against the other lines
a fifth · in the lower half	-9
a fifth · in the lower quarter	-12
a fifth · in the upper half	-9
a fifth · nearly the least	-9
a fifth · the least	-8
a seventh · in the lower half	-9
a seventh · in the lower quarter	-13
a seventh · in the upper half	-5
a seventh · nearly the least	-15
a seventh · the least	-11
a tenth · in the lower half	-4
a tenth · in the lower quarter	-5
a tenth · in the upper half	7
a tenth · nearly the least	-15
a tenth · the least	-7
a third · in the lower half	-10
a third · in the lower quarter	-9
a third · in the upper half	-9
a third · nearly the least	-3
a third · the least	-17
a twentieth · in the lower half	5
a twentieth · in the lower quarter	7
a twentieth · in the upper half	2
a twentieth · nearly the least	12
half · in the lower half	-5
half · the least	-8
more · in the lower half	-2
more · in the upper half	9
more · the least	-3
none · the least	5
two fifths · in the lower half	-9
two fifths · in the lower quarter	-3
two fifths · in the upper half	-8
two fifths · the least	-7
# what is new there
a fifth	-8
a third	-10
a twentieth	4
half	-6
more	6
none	5
two fifths	-8
two thirds	-3
# what is new there × close
a fifth · a credit	-6
a fifth · no sentence	-7
a fifth · the end of a sentence	-9
a seventh · a credit	-9
a seventh · the end of a sentence	-10
a tenth · a credit	-5
a tenth · the end of a sentence	-3
a third · no sentence	-9
a third · the end of a sentence	-14
a twentieth · no sentence	3
a twentieth · the end of a sentence	3
half · a credit	-5
half · no sentence	-7
half · the end of a sentence	-2
more · a credit	-4
more · no sentence	3
more · the end of a sentence	4
none · a credit	-4
none · no sentence	7
none · the end of a sentence	-4
two fifths · a credit	-7
two fifths · no sentence	-6
two fifths · the end of a sentence	-14
two thirds · a credit	-8
two thirds · the end of a sentence	-15
# share of lines with so wide a gap
a seventh	10
a third	4
a twentieth	9
more	-5
none	7
two thirds	2
# share of lines with so wide a gap × gap above against those around
a seventh · far wider	-3
a seventh · wider	13
a third · as usual	-3
a third · far wider	-3
a third · wider	5
a twentieth · wider	8
more · as usual	-4
more · narrower	-4
more · wider	-19
none · far wider	5
none · wider	5
two thirds · as usual	6
two thirds · wider	-3
# says what the headline says
no	-2
yes	9
# says what the headline says × words of the body above
no · 0 to 40	-3
no · 301 to 600	-4
no · 41 to 80	-5
no · over 600	-2
yes · 0 to 40	5
# share of the lines below that are said above
a fifth	10
a tenth	-5
a third	2
half	-3
more	6
none	-3
two fifths	2
# share of the lines below that are said above × says what the headline says
a fifth · no	8
a tenth · no	-7
half · no	-2
more · no	3
more · yes	7
none · no	-3
none · yes	-5
two thirds · no	-4
# words of the body above
0 to 40	-2
151 to 300	2
301 to 600	-4
41 to 80	-2
over 600	-2
# words of the body below
0 to 40	-2
151 to 300	-2
301 to 600	-5
over 600	-2
# other lines that look the same
2	-3
3 to 4	2
5 to 8	-6
over 8	-10
# other lines that look the same × size
0 · 0 to 1 words	-9
0 · 14 to 18 words	-2
0 · 19 to 25 words	-4
0 · 2 to 3 words	4
0 · 4 to 6 words	-4
1 · 0 to 1 words	-12
1 · 19 to 25 words	4
1 · 2 to 3 words	-4
1 · 4 to 6 words	-2
1 · over 25 words	-17
2 · 0 to 1 words	-8
2 · 14 to 18 words	3
2 · 19 to 25 words	-12
2 · 2 to 3 words	-14
2 · 4 to 6 words	-2
2 · 7 to 13 words	3
2 · over 25 words	-9
3 to 4 · 0 to 1 words	-7
3 to 4 · 14 to 18 words	-14
3 to 4 · 2 to 3 words	-9
3 to 4 · 7 to 13 words	7
3 to 4 · over 25 words	-7
5 to 8 · 0 to 1 words	-5
5 to 8 · 2 to 3 words	-5
5 to 8 · 7 to 13 words	-10
over 8 · 0 to 1 words	-3
over 8 · 2 to 3 words	-6
over 8 · 4 to 6 words	-9
over 8 · 7 to 13 words	-17
# role on the path
caption	-8
credit	-2
meta	-16
sign-off	-6
# role on the path × size
body · 0 to 1 words	-14
body · 2 to 3 words	-11
body · 4 to 6 words	-4
body · over 25 words	-4
caption · 14 to 18 words	-5
caption · 19 to 25 words	-4
caption · 2 to 3 words	4
caption · 4 to 6 words	-5
caption · 7 to 13 words	-6
credit · 0 to 1 words	-3
credit · 4 to 6 words	-7
furniture · 0 to 1 words	-5
furniture · 19 to 25 words	-6
furniture · over 25 words	-7
meta · 0 to 1 words	-10
meta · 2 to 3 words	-6
meta · 4 to 6 words	-8
sign-off · 7 to 13 words	-6
# role above
caption	-6
credit	-4
furniture	-3
meta	14
sign-off	7
# role below
caption	-14
credit	-6
furniture	-2
# length × close
1 words · a credit	-3
1 words · no sentence	-8
1 words · the end of a sentence	2
10 to 13 words · a credit	-3
10 to 13 words · no sentence	2
10 to 13 words · the end of a sentence	-4
14 to 18 words · no sentence	3
14 to 18 words · the end of a sentence	-6
19 to 25 words · a credit	-12
19 to 25 words · no sentence	6
19 to 25 words · the end of a sentence	-12
2 words · a credit	-9
2 words · no sentence	-5
2 words · the end of a sentence	-10
26 to 40 words · a credit	-6
26 to 40 words · no sentence	7
26 to 40 words · the end of a sentence	-19
3 words · a credit	-6
3 words · the end of a sentence	4
4 words · a credit	-9
4 words · no sentence	-6
4 words · the end of a sentence	-8
41 to 70 words · the end of a sentence	-11
7 to 9 words · a credit	-4
7 to 9 words · the end of a sentence	-3
# kind
byline	-25
counter	-10
date	-9
item	-8
sign-off	-8
# end × size
a bracket · 0 to 1 words	-4
a bracket · 14 to 18 words	4
a bracket · 2 to 3 words	-12
a bracket · over 25 words	-11
a capital · 0 to 1 words	-16
a capital · 14 to 18 words	-5
a capital · 19 to 25 words	-9
a capital · 2 to 3 words	-14
a capital · 4 to 6 words	-6
a capital · over 25 words	-3
a colon · 0 to 1 words	-3
a colon · 14 to 18 words	-18
a colon · 19 to 25 words	-17
a colon · 2 to 3 words	-5
a colon · 4 to 6 words	-7
a colon · 7 to 13 words	-24
a colon · over 25 words	-8
a comma · 2 to 3 words	-5
a comma · 4 to 6 words	-6
a comma · 7 to 13 words	-10
a figure · 0 to 1 words	-5
a figure · 14 to 18 words	-17
a figure · 19 to 25 words	-2
a figure · 2 to 3 words	-3
a figure · 4 to 6 words	-8
a figure · 7 to 13 words	-7
a full stop · 0 to 1 words	-5
a full stop · 14 to 18 words	-30
a full stop · 19 to 25 words	-14
a full stop · 2 to 3 words	-15
a full stop · 4 to 6 words	-7
a full stop · 7 to 13 words	-15
a full stop · over 25 words	-19
a letter without case · 0 to 1 words	-6
a letter without case · 14 to 18 words	3
a letter without case · 2 to 3 words	4
a letter without case · over 25 words	5
a question mark · 14 to 18 words	5
a question mark · 19 to 25 words	2
a question mark · 2 to 3 words	3
a question mark · 4 to 6 words	2
a small letter · 0 to 1 words	-6
a small letter · 14 to 18 words	6
a small letter · 19 to 25 words	3
a small letter · 2 to 3 words	-2
a small letter · 7 to 13 words	3
a small letter · over 25 words	8
an ellipsis · 0 to 1 words	-2
an ellipsis · 2 to 3 words	-7
an ellipsis · 4 to 6 words	-3
an ellipsis · 7 to 13 words	7
an exclamation mark · 0 to 1 words	4
an exclamation mark · 19 to 25 words	2
an exclamation mark · 2 to 3 words	6
an exclamation mark · 7 to 13 words	3
another sign · 0 to 1 words	-8
another sign · 14 to 18 words	-12
another sign · 2 to 3 words	-13
another sign · 4 to 6 words	-14
another sign · 7 to 13 words	-2
another sign · over 25 words	-7
# start × size
# · 2 to 3 words	6
# · 7 to 13 words	4
a bracket · 0 to 1 words	-4
a bracket · 2 to 3 words	-6
a bracket · 4 to 6 words	-11
a bracket · 7 to 13 words	-14
a bullet · 0 to 1 words	-3
a bullet · 14 to 18 words	-11
a bullet · 19 to 25 words	-7
a bullet · 4 to 6 words	-14
a bullet · 7 to 13 words	-4
a bullet · over 25 words	-3
a capital · 0 to 1 words	-7
a capital · 14 to 18 words	-3
a capital · 2 to 3 words	-3
a capital · 7 to 13 words	2
a capital · over 25 words	-2
a dash · 2 to 3 words	-2
a dash · 4 to 6 words	-8
a dash · 7 to 13 words	-10
a figure · 0 to 1 words	-4
a figure · 19 to 25 words	-8
a figure · 2 to 3 words	-2
a figure · 7 to 13 words	-2
a figure · over 25 words	-6
a letter without case · 0 to 1 words	-6
a letter without case · 14 to 18 words	4
a letter without case · 19 to 25 words	-11
a letter without case · 2 to 3 words	4
a letter without case · 7 to 13 words	-7
a quotation mark · 0 to 1 words	-2
a quotation mark · 14 to 18 words	9
a quotation mark · 19 to 25 words	5
a quotation mark · 2 to 3 words	2
a quotation mark · 7 to 13 words	-6
a quotation mark · over 25 words	-8
a small letter · 0 to 1 words	-5
a small letter · 14 to 18 words	-14
a small letter · 2 to 3 words	-13
a small letter · 4 to 6 words	-16
a small letter · 7 to 13 words	-21
a small letter · over 25 words	-8
another sign · 0 to 1 words	-8
another sign · 2 to 3 words	-10
another sign · 4 to 6 words	-10
another sign · 7 to 13 words	5
© · 2 to 3 words	-2
© · 4 to 6 words	-5
© · 7 to 13 words	-10
# capitals × size
a capital at its start only · 14 to 18 words	-3
a capital at its start only · 19 to 25 words	-17
a capital at its start only · 2 to 3 words	2
a capital at its start only · 4 to 6 words	-14
a capital at its start only · 7 to 13 words	-12
a capital at its start only · over 25 words	-8
a capital on each word · 0 to 1 words	-4
a capital on each word · 14 to 18 words	3
a capital on each word · 19 to 25 words	2
a capital on each word · 2 to 3 words	-6
a capital on each word · 4 to 6 words	-5
a capital on each word · 7 to 13 words	5
capitals throughout · 0 to 1 words	-16
capitals throughout · 2 to 3 words	-15
capitals throughout · 4 to 6 words	-5
mostly capitals · 14 to 18 words	-3
mostly capitals · 19 to 25 words	11
mostly capitals · 2 to 3 words	-5
mostly capitals · 4 to 6 words	6
mostly capitals · 7 to 13 words	4
mostly capitals · over 25 words	5
no capitals · 0 to 1 words	-5
no capitals · 14 to 18 words	-3
no capitals · 2 to 3 words	-5
no capitals · 4 to 6 words	-12
no capitals · 7 to 13 words	-14
no letters with case · 0 to 1 words	-11
no letters with case · 14 to 18 words	-4
no letters with case · 19 to 25 words	-11
no letters with case · 2 to 3 words	2
no letters with case · 7 to 13 words	-11
some capitals · 19 to 25 words	-6
some capitals · 2 to 3 words	-10
some capitals · 4 to 6 words	-4
some capitals · over 25 words	-5
# gap above × gap below
more blank lines · more blank lines	-4
more blank lines · one blank line	-5
more blank lines · two blank lines	-5
no blank line · more blank lines	-10
no blank line · no blank line	4
no blank line · one blank line	-11
no blank line · two blank lines	-16
one blank line · more blank lines	-16
one blank line · no blank line	8
one blank line · one blank line	-8
one blank line · two blank lines	-22
two blank lines · no blank line	14
two blank lines · one blank line	5
two blank lines · two blank lines	-19
# gap above against those around × size
as usual · 0 to 1 words	-2
as usual · 14 to 18 words	-3
as usual · 2 to 3 words	-3
as usual · 4 to 6 words	-2
as usual · 7 to 13 words	-5
as usual · over 25 words	-5
far wider · 0 to 1 words	-26
far wider · 14 to 18 words	10
far wider · 19 to 25 words	-11
far wider · 2 to 3 words	3
far wider · 4 to 6 words	-2
far wider · 7 to 13 words	8
far wider · over 25 words	-4
narrower · 0 to 1 words	-4
narrower · 14 to 18 words	-4
narrower · 19 to 25 words	4
narrower · 2 to 3 words	-8
narrower · 4 to 6 words	-6
narrower · 7 to 13 words	-5
narrower · over 25 words	-4
wider · 0 to 1 words	-19
wider · 19 to 25 words	6
wider · 7 to 13 words	10
# gap above against those around × close × gap below
as usual · a credit · no blank line	-9
as usual · a credit · one blank line	-5
as usual · no sentence · more blank lines	-14
as usual · no sentence · no blank line	3
as usual · no sentence · one blank line	-8
as usual · no sentence · two blank lines	-19
as usual · the end of a sentence · more blank lines	-10
as usual · the end of a sentence · one blank line	-9
as usual · the end of a sentence · two blank lines	-9
far wider · no sentence · no blank line	10
far wider · no sentence · one blank line	3
far wider · no sentence · two blank lines	-6
far wider · the end of a sentence · more blank lines	-4
far wider · the end of a sentence · no blank line	2
far wider · the end of a sentence · one blank line	-12
far wider · the end of a sentence · two blank lines	-7
narrower · a credit · no blank line	-4
narrower · a credit · one blank line	-8
narrower · no sentence · no blank line	-3
narrower · no sentence · one blank line	-4
narrower · no sentence · two blank lines	-4
narrower · the end of a sentence · no blank line	2
narrower · the end of a sentence · one blank line	-12
narrower · the end of a sentence · two blank lines	-6
wider · a credit · no blank line	11
wider · a credit · one blank line	-6
wider · no sentence · no blank line	12
wider · no sentence · two blank lines	-16
wider · the end of a sentence · no blank line	6
wider · the end of a sentence · one blank line	-8
wider · the end of a sentence · two blank lines	-11
# comes again
above	7
above and below	-7
nowhere else	-3
# topics below × topics above
a quarter · a quarter	-2
a quarter · all	-19
a quarter · half	-11
a quarter · none	5
a quarter · three quarters	-2
all · a quarter	4
all · all	-3
all · half	-3
all · three quarters	-18
half · a quarter	4
half · all	-14
half · none	11
half · three quarters	-15
none · a quarter	-4
none · all	-14
none · half	-15
none · none	-4
none · three quarters	-16
three quarters · a quarter	-10
three quarters · all	-16
three quarters · half	-15
three quarters · none	10
three quarters · three quarters	-2
# topics in headings above × size
0 eighths · 0 to 1 words	-9
0 eighths · 14 to 18 words	7
0 eighths · 19 to 25 words	6
0 eighths · 4 to 6 words	2
0 eighths · 7 to 13 words	8
1 eighths · 14 to 18 words	-11
1 eighths · 19 to 25 words	-12
1 eighths · 4 to 6 words	-10
1 eighths · 7 to 13 words	-11
1 eighths · over 25 words	-16
2 eighths · 14 to 18 words	-9
2 eighths · 19 to 25 words	-8
2 eighths · 2 to 3 words	-6
2 eighths · 4 to 6 words	-6
2 eighths · 7 to 13 words	-10
2 eighths · over 25 words	-12
3 eighths · 14 to 18 words	-17
3 eighths · 19 to 25 words	-14
3 eighths · 2 to 3 words	-13
3 eighths · 4 to 6 words	-14
3 eighths · 7 to 13 words	-14
3 eighths · over 25 words	-5
4 eighths · 14 to 18 words	-14
4 eighths · 19 to 25 words	-11
4 eighths · 2 to 3 words	-12
4 eighths · 4 to 6 words	-17
4 eighths · 7 to 13 words	-21
4 eighths · over 25 words	4
5 eighths · 14 to 18 words	-10
5 eighths · 19 to 25 words	-7
5 eighths · 4 to 6 words	-6
5 eighths · 7 to 13 words	-14
6 eighths · 14 to 18 words	-9
6 eighths · 19 to 25 words	-2
6 eighths · 2 to 3 words	-5
6 eighths · 4 to 6 words	4
6 eighths · 7 to 13 words	-17
7 eighths · 14 to 18 words	-6
7 eighths · 19 to 25 words	-5
7 eighths · 4 to 6 words	-7
7 eighths · 7 to 13 words	-13
over 7 eighths · 0 to 1 words	-5
over 7 eighths · 14 to 18 words	3
over 7 eighths · 2 to 3 words	-11
over 7 eighths · 4 to 6 words	-3
over 7 eighths · 7 to 13 words	-3
over 7 eighths · over 25 words	-6
# length 1 above × close 1 above
0 words · no sentence	9
1 words · a credit	-4
1 words · no sentence	20
1 words · the end of a sentence	-10
10 to 13 words · a credit	-12
10 to 13 words · no sentence	-17
10 to 13 words · the end of a sentence	-6
14 to 18 words · a credit	-7
14 to 18 words · no sentence	-10
14 to 18 words · the end of a sentence	-2
19 to 25 words · a credit	-12
19 to 25 words · no sentence	-6
19 to 25 words · the end of a sentence	-4
2 words · a credit	6
2 words · no sentence	-8
2 words · the end of a sentence	-12
26 to 40 words · a credit	-7
26 to 40 words · no sentence	-10
26 to 40 words · the end of a sentence	3
3 words · a credit	-4
3 words · no sentence	-9
3 words · the end of a sentence	-11
4 words · a credit	-5
4 words · no sentence	-9
4 words · the end of a sentence	-9
41 to 70 words · a credit	2
41 to 70 words · no sentence	-9
5 to 6 words · a credit	4
5 to 6 words · no sentence	-6
5 to 6 words · the end of a sentence	-4
7 to 9 words · a credit	-2
7 to 9 words · no sentence	-20
7 to 9 words · the end of a sentence	-14
over 70 words · a credit	-12
over 70 words · no sentence	-6
over 70 words · the end of a sentence	-5
# length 1 below × close 1 below
0 words · no sentence	-5
1 words · no sentence	-7
1 words · the end of a sentence	3
10 to 13 words · a credit	-8
10 to 13 words · no sentence	-5
10 to 13 words · the end of a sentence	-3
14 to 18 words · a credit	-7
14 to 18 words · no sentence	-7
19 to 25 words · a credit	-11
19 to 25 words · no sentence	3
2 words · a credit	-6
2 words · no sentence	-11
2 words · the end of a sentence	-3
26 to 40 words · a credit	3
26 to 40 words · no sentence	-6
26 to 40 words · the end of a sentence	4
3 words · a credit	-2
3 words · no sentence	10
3 words · the end of a sentence	-12
4 words · a credit	-2
4 words · no sentence	-2
41 to 70 words · a credit	-5
41 to 70 words · no sentence	-7
41 to 70 words · the end of a sentence	-9
5 to 6 words · a credit	-9
5 to 6 words · no sentence	2
5 to 6 words · the end of a sentence	-2
7 to 9 words · a credit	4
7 to 9 words · no sentence	-8
7 to 9 words · the end of a sentence	-16
over 70 words · a credit	-11
over 70 words · no sentence	-10
over 70 words · the end of a sentence	2
# length 2 below × close 2 below
0 words · no sentence	-11
1 words · no sentence	-2
1 words · the end of a sentence	-8
10 to 13 words · a credit	-6
10 to 13 words · no sentence	-4
10 to 13 words · the end of a sentence	-3
14 to 18 words · a credit	6
14 to 18 words · no sentence	-3
14 to 18 words · the end of a sentence	-3
19 to 25 words · no sentence	2
19 to 25 words · the end of a sentence	2
2 words · a credit	-7
2 words · the end of a sentence	-9
26 to 40 words · a credit	-10
26 to 40 words · no sentence	-15
3 words · a credit	-5
3 words · no sentence	-7
4 words · a credit	-7
4 words · no sentence	-3
4 words · the end of a sentence	-2
41 to 70 words · a credit	-8
41 to 70 words · no sentence	-17
41 to 70 words · the end of a sentence	-3
5 to 6 words · a credit	-9
5 to 6 words · no sentence	-2
5 to 6 words · the end of a sentence	-3
7 to 9 words · a credit	-11
7 to 9 words · no sentence	-5
7 to 9 words · the end of a sentence	-7
over 70 words · a credit	-3
over 70 words · no sentence	-11
# paragraphs within 4 below
0	-6
1	-3
2	3
4 to 6	2
# short lines within 4 below
all	-4
up to half	-3
# short lines within 4 above
all	-5
up to a quarter	2
up to half	-4
up to three quarters	-2
# paragraphs within 12 below
1	-8
11 to 20	3
2	-2
# short lines within 12 below
nearly all	-12
none	7
up to a quarter	3
up to half	-2
up to three quarters	-11
# short lines within 12 above
all	-8
nearly all	-6
none	5
up to a quarter	3
up to half	-4
up to three quarters	-9
# kind 2 above
byline	-10
counter	-15
credit	-4
date	-6
item	-7
sign-off	-3
symbols	5
# kind 1 above
byline	-15
counter	-17
credit	-9
date	-6
link	-3
sign-off	3
symbols	9
text	-2
# kind 1 below
byline	20
counter	-10
credit	-3
date	-3
item	-13
link	-2
sign-off	-3
symbols	-8
text	-2
# kind 2 below
counter	-8
credit	-16
date	-2
item	-2
link	-4
sign-off	-6
symbols	-12
# dateline
a dateline	-11
# dateline 1 below
a dateline	30
# dateline 2 below
a dateline	6
# dateline 3 below
a dateline	2
== headline
# how far the path is from it
0	4
0.5	8
1	3
1.5	7
2	6
3	3
4	2
5 to 6	-4
7 to 8	-15
9 to 11	-13
over 11	-12
# place among the candidates
0	3
1	2
3	-9
4	-7
over 4	-3
# how far, roughly × place among the first
0 · 0	3
0 · 1	11
1 · 1	8
1 · over 2	-11
2 · 0	10
2 · 1	5
2 · 2	3
2 · over 2	6
3 to 4 · 0	6
3 to 4 · 1	-3
3 to 4 · 2	5
3 to 4 · over 2	2
5 to 8 · 0	9
5 to 8 · 1	-18
5 to 8 · 2	-8
5 to 8 · over 2	-4
over 8 · 1	-16
over 8 · 2	-14
over 8 · over 2	-14
# role on the path
body	-13
caption	-6
headline	5
meta	-2
sign-off	-13
# role on the path × size
body · 0 to 1 words	-9
body · 14 to 18 words	-10
body · 19 to 25 words	-6
body · 2 to 3 words	-17
body · 4 to 6 words	-12
body · 7 to 13 words	-19
body · over 25 words	-2
caption · 14 to 18 words	-17
caption · 19 to 25 words	-4
caption · 2 to 3 words	3
caption · 7 to 13 words	-5
credit · 2 to 3 words	-6
credit · 4 to 6 words	3
credit · 7 to 13 words	-4
deck · 14 to 18 words	-5
deck · 19 to 25 words	-6
deck · 7 to 13 words	8
deck · over 25 words	-16
furniture · 0 to 1 words	-5
furniture · 14 to 18 words	-3
furniture · 19 to 25 words	-3
furniture · 2 to 3 words	-4
furniture · 7 to 13 words	4
furniture · over 25 words	-16
headline · 0 to 1 words	-2
headline · 14 to 18 words	8
headline · 19 to 25 words	2
headline · 2 to 3 words	5
headline · 4 to 6 words	-2
headline · 7 to 13 words	2
headline · over 25 words	4
meta · 0 to 1 words	-3
meta · 14 to 18 words	-5
meta · 2 to 3 words	-3
meta · 7 to 13 words	-4
sign-off · 0 to 1 words	-6
sign-off · 19 to 25 words	-2
sign-off · 4 to 6 words	-4
sign-off · 7 to 13 words	-8
# topics that the body has too
0	-17
1	-4
2	4
3	4
4	5
5	8
over 5	4
# share of its topics that the body has too × size
0 sixths · 0 to 1 words	-8
0 sixths · 14 to 18 words	-3
0 sixths · 19 to 25 words	-7
0 sixths · 2 to 3 words	-7
0 sixths · 4 to 6 words	-14
0 sixths · 7 to 13 words	-9
0 sixths · over 25 words	-6
1 sixths · 14 to 18 words	-10
1 sixths · 19 to 25 words	-7
1 sixths · 4 to 6 words	-8
1 sixths · 7 to 13 words	-4
2 sixths · 14 to 18 words	-3
2 sixths · 19 to 25 words	-6
2 sixths · 2 to 3 words	3
2 sixths · 7 to 13 words	-2
2 sixths · over 25 words	-3
3 sixths · 0 to 1 words	-2
3 sixths · 7 to 13 words	4
3 sixths · over 25 words	-9
4 sixths · 14 to 18 words	8
4 sixths · 19 to 25 words	-7
4 sixths · 2 to 3 words	-10
4 sixths · 4 to 6 words	-2
4 sixths · 7 to 13 words	-3
4 sixths · over 25 words	-5
5 sixths · 19 to 25 words	6
5 sixths · 4 to 6 words	5
5 sixths · 7 to 13 words	7
5 sixths · over 25 words	-9
over 5 sixths · 0 to 1 words	2
over 5 sixths · 14 to 18 words	-2
over 5 sixths · 19 to 25 words	2
over 5 sixths · 2 to 3 words	4
over 5 sixths · 4 to 6 words	5
over 5 sixths · 7 to 13 words	5
over 5 sixths · over 25 words	-2
# place by shared topics
0	6
1	4
2	-2
3	3
over 4	-11
# place among the first by shared topics × place among the first
0 · 0	4
0 · 1	5
0 · over 2	3
1 · 0	7
1 · 2	-2
1 · over 2	-4
2 · 0	-4
2 · 1	5
2 · over 2	-6
over 2 · 0	2
over 2 · 1	-3
over 2 · 2	-2
over 2 · over 2	-10
# lines to the body
0	-14
1	2
10 to 14	-5
15 to 25	-2
5 to 6	3
7 to 9	4
over 50	-5
# candidates that say the same
0	-2
1	6
3	-13
over 3	3
# longer lines between it and the body
0	-3
1	4
2	2
over 3	-4
# lines of its length between it and the body
3	5
over 3	-5
# page leftovers between it and the body
0	-2
2 to 3	-3
over 20	-2
# furniture between it and the body
no	-2
yes	2
# deck between it and the body
no	-2
yes	3
# caption between it and the body
no	-5
yes	6
# sign-off between it and the body
yes	-4
# role above
body	3
caption	-6
credit	3
deck	-9
furniture	-3
sign-off	7
the edge of the file	3
# role below
body	-6
caption	3
credit	-4
deck	9
furniture	-2
headline	-5
meta	4
sign-off	-11
the edge of the file	-11
# byline or date beside it
above	-9
below	4
both	4
none	-3
# holds another candidate
no	7
yes	-11
# is part of another candidate
no	-12
yes	16
# length × close
1 words · a credit	-4
1 words · no sentence	-6
10 to 13 words · a credit	-14
10 to 13 words · no sentence	4
10 to 13 words · the end of a sentence	-4
14 to 18 words · a credit	-4
14 to 18 words · no sentence	5
14 to 18 words · the end of a sentence	-10
19 to 25 words · a credit	-9
19 to 25 words · no sentence	5
19 to 25 words · the end of a sentence	-9
2 words · a credit	-8
2 words · no sentence	-2
2 words · the end of a sentence	4
26 to 40 words · a credit	-7
26 to 40 words · no sentence	7
26 to 40 words · the end of a sentence	-10
3 words · a credit	-5
3 words · the end of a sentence	-9
4 words · no sentence	-2
4 words · the end of a sentence	-6
41 to 70 words · a credit	5
41 to 70 words · no sentence	3
41 to 70 words · the end of a sentence	-8
5 to 6 words · a credit	-4
5 to 6 words · no sentence	2
5 to 6 words · the end of a sentence	-9
7 to 9 words · a credit	-5
7 to 9 words · no sentence	4
7 to 9 words · the end of a sentence	-6
over 70 words · no sentence	-5
over 70 words · the end of a sentence	-7
# length × kind
1 words · counter	-4
1 words · credit	-5
1 words · date	-6
1 words · item	-5
1 words · text	-6
10 to 13 words · byline	-7
10 to 13 words · date	-5
10 to 13 words · item	11
14 to 18 words · item	-8
14 to 18 words · text	2
19 to 25 words · item	-2
19 to 25 words · sign-off	-2
19 to 25 words · text	-4
2 words · credit	-8
2 words · date	-7
2 words · item	-6
26 to 40 words · item	-2
26 to 40 words · text	-3
3 words · byline	-6
3 words · credit	-7
3 words · date	5
3 words · item	-6
3 words · text	-2
4 words · byline	-7
4 words · credit	-4
4 words · item	-12
4 words · text	-3
41 to 70 words · text	-3
5 to 6 words · byline	-11
5 to 6 words · credit	-9
5 to 6 words · date	2
5 to 6 words · item	-10
7 to 9 words · byline	-4
7 to 9 words · credit	3
7 to 9 words · date	-10
7 to 9 words · item	3
7 to 9 words · sign-off	-4
over 70 words · text	-8
# end × size
a bracket · 0 to 1 words	-4
a bracket · 14 to 18 words	8
a bracket · 2 to 3 words	-7
a bracket · 4 to 6 words	7
a bracket · 7 to 13 words	-2
a bracket · over 25 words	-6
a capital · 0 to 1 words	-10
a capital · 14 to 18 words	-10
a capital · 19 to 25 words	-3
a capital · 2 to 3 words	-9
a capital · 4 to 6 words	-6
a capital · 7 to 13 words	2
a capital · over 25 words	6
a colon · 0 to 1 words	-11
a colon · 14 to 18 words	-2
a colon · 19 to 25 words	-5
a colon · 2 to 3 words	-2
a colon · 4 to 6 words	-3
a colon · 7 to 13 words	-15
a colon · over 25 words	3
a figure · 0 to 1 words	-5
a figure · 2 to 3 words	-2
a figure · 4 to 6 words	-7
a figure · 7 to 13 words	7
a full stop · 0 to 1 words	-4
a full stop · 14 to 18 words	-17
a full stop · 19 to 25 words	-16
a full stop · 2 to 3 words	-9
a full stop · 4 to 6 words	-12
a full stop · 7 to 13 words	-25
a full stop · over 25 words	-12
a letter without case · 0 to 1 words	-11
a letter without case · 14 to 18 words	8
a letter without case · 19 to 25 words	6
a letter without case · 2 to 3 words	-3
a letter without case · 4 to 6 words	-3
a letter without case · 7 to 13 words	3
a question mark · 14 to 18 words	-3
a question mark · 19 to 25 words	-3
a question mark · 2 to 3 words	2
a question mark · 4 to 6 words	-3
a question mark · 7 to 13 words	13
a question mark · over 25 words	-6
a small letter · 14 to 18 words	3
a small letter · 19 to 25 words	4
a small letter · 4 to 6 words	3
a small letter · 7 to 13 words	5
an ellipsis · 0 to 1 words	-3
an ellipsis · 14 to 18 words	7
an ellipsis · 4 to 6 words	-3
an ellipsis · over 25 words	-2
an exclamation mark · 0 to 1 words	5
an exclamation mark · 19 to 25 words	6
an exclamation mark · 4 to 6 words	-3
an exclamation mark · 7 to 13 words	9
an exclamation mark · over 25 words	-5
another sign · 0 to 1 words	-13
another sign · 14 to 18 words	4
another sign · 19 to 25 words	2
another sign · 2 to 3 words	-12
another sign · 4 to 6 words	-2
another sign · 7 to 13 words	-5
another sign · over 25 words	3
# capitals × size
a capital at its start only · 0 to 1 words	-6
a capital at its start only · 14 to 18 words	3
a capital at its start only · 19 to 25 words	-3
a capital at its start only · 2 to 3 words	6
a capital at its start only · 4 to 6 words	-5
a capital at its start only · 7 to 13 words	-2
a capital at its start only · over 25 words	-4
a capital on each word · 14 to 18 words	8
a capital on each word · 2 to 3 words	-2
a capital on each word · 4 to 6 words	-8
a capital on each word · over 25 words	-7
capitals throughout · 0 to 1 words	-12
capitals throughout · 19 to 25 words	-4
capitals throughout · 2 to 3 words	-14
capitals throughout · 4 to 6 words	-6
capitals throughout · 7 to 13 words	-2
capitals throughout · over 25 words	-2
mostly capitals · 14 to 18 words	2
mostly capitals · 19 to 25 words	2
mostly capitals · 2 to 3 words	-3
mostly capitals · 4 to 6 words	2
mostly capitals · 7 to 13 words	6
mostly capitals · over 25 words	3
no capitals · 0 to 1 words	-4
no capitals · 2 to 3 words	-15
no capitals · 4 to 6 words	-18
no capitals · 7 to 13 words	-5
no letters with case · 0 to 1 words	-11
no letters with case · 14 to 18 words	2
no letters with case · 19 to 25 words	5
no letters with case · 2 to 3 words	-5
no letters with case · 4 to 6 words	-4
no letters with case · 7 to 13 words	-3
no letters with case · over 25 words	5
some capitals · 14 to 18 words	-2
some capitals · 19 to 25 words	-6
some capitals · 2 to 3 words	-8
some capitals · 4 to 6 words	6
some capitals · 7 to 13 words	2
some capitals · over 25 words	-10
# start
#	13
@	-5
a bracket	-9
a bullet	-4
a capital	3
a dash	-2
a quotation mark	11
a small letter	-24
another sign	3
©	-6
# kind
byline	-14
counter	-3
credit	-8
date	2
item	-4
sign-off	-7
text	3
# gap above × gap below
more blank lines · no blank line	5
more blank lines · one blank line	30
no blank line · more blank lines	-13
no blank line · no blank line	-16
no blank line · one blank line	-15
no blank line · the end of the file	-6
no blank line · two blank lines	-9
one blank line · more blank lines	-12
one blank line · no blank line	-18
one blank line · one blank line	13
one blank line · the end of the file	-10
one blank line · two blank lines	-3
the end of the file · no blank line	-11
the end of the file · one blank line	9
the end of the file · two blank lines	-2
two blank lines · no blank line	-11
two blank lines · one blank line	8
two blank lines · two blank lines	5
# topics in headings above × size
0 eighths · 0 to 1 words	-11
0 eighths · 14 to 18 words	3
0 eighths · 19 to 25 words	-2
0 eighths · 4 to 6 words	3
0 eighths · over 25 words	-6
1 eighths · 14 to 18 words	-9
1 eighths · 19 to 25 words	-4
1 eighths · 4 to 6 words	-4
1 eighths · 7 to 13 words	-10
1 eighths · over 25 words	-3
2 eighths · 14 to 18 words	-8
2 eighths · 19 to 25 words	-15
2 eighths · 2 to 3 words	-2
2 eighths · 4 to 6 words	-12
2 eighths · 7 to 13 words	-9
2 eighths · over 25 words	-4
3 eighths · 14 to 18 words	-3
3 eighths · 19 to 25 words	-8
3 eighths · 2 to 3 words	-10
3 eighths · 4 to 6 words	-14
3 eighths · over 25 words	-5
4 eighths · 0 to 1 words	-2
4 eighths · 14 to 18 words	-5
4 eighths · 19 to 25 words	2
4 eighths · 2 to 3 words	-3
4 eighths · 4 to 6 words	-3
4 eighths · 7 to 13 words	-3
5 eighths · 14 to 18 words	3
5 eighths · 19 to 25 words	-3
5 eighths · 4 to 6 words	-11
5 eighths · 7 to 13 words	-2
6 eighths · 14 to 18 words	-3
6 eighths · 2 to 3 words	-8
6 eighths · 4 to 6 words	-4
6 eighths · 7 to 13 words	3
7 eighths · 14 to 18 words	4
7 eighths · 19 to 25 words	-4
7 eighths · 4 to 6 words	5
7 eighths · 7 to 13 words	-3
over 7 eighths · 0 to 1 words	8
over 7 eighths · 14 to 18 words	-2
over 7 eighths · 19 to 25 words	9
over 7 eighths · 2 to 3 words	7
over 7 eighths · 4 to 6 words	9
over 7 eighths · 7 to 13 words	11
over 7 eighths · over 25 words	6
# lines like it above × lines like it below
0 · 0	8
0 · 1	-3
0 · 3 to 4	2
0 · 5 to 8	-7
0 · over 8	-11
1 · 1	-4
1 · 2	-10
1 · 3 to 4	-3
1 · 5 to 8	-6
1 · over 8	-2
2 · 1	-3
2 · 2	-9
2 · 3 to 4	-6
2 · 5 to 8	2
2 · over 8	-3
3 to 4 · 1	-7
3 to 4 · 2	-6
3 to 4 · 5 to 8	-5
3 to 4 · over 8	-3
5 to 8 · 0	4
5 to 8 · 3 to 4	-4
5 to 8 · 5 to 8	-4
5 to 8 · over 8	-3
over 8 · 1	-7
over 8 · 2	-5
over 8 · 3 to 4	-6
over 8 · 5 to 8	-6
over 8 · over 8	-9
# lines without a blank line between, around it
all	6
nearly all	-7
none	-2
up to a quarter	-2
up to half	2
# times above × times below
0 · 0	-4
0 · 1	4
0 · 2	-3
0 · 3	-12
0 · over 3	6
1 · 0	4
1 · 1	6
1 · over 3	4
2 · 1	-9
2 · 2	-4
2 · 3	-3
3 · 0	-9
3 · 1	-4
3 · 2	-2
3 · over 3	5
over 3 · 0	-6
over 3 · 1	-5
over 3 · 2	5
over 3 · 3	3
over 3 · over 3	-5
# begins a page title × size
above · 14 to 18 words	11
above · 2 to 3 words	16
above · 4 to 6 words	17
above · 7 to 13 words	12
below · 2 to 3 words	7
below · 7 to 13 words	-2
# is a page title
above	5
below	-7
# begins a longer line × size
above and below · 2 to 3 words	-8
above · 0 to 1 words	6
above · 14 to 18 words	11
above · 19 to 25 words	8
above · 2 to 3 words	15
above · 4 to 6 words	19
above · 7 to 13 words	10
below · 0 to 1 words	-5
below · 14 to 18 words	-7
below · 19 to 25 words	-8
below · 2 to 3 words	-9
below · 4 to 6 words	-6
below · 7 to 13 words	-2
below · over 25 words	-7
# begins with a shorter line × size
above and below · 2 to 3 words	5
above and below · 4 to 6 words	3
above and below · 7 to 13 words	-3
above · 2 to 3 words	4
above · 4 to 6 words	6
above · 7 to 13 words	-4
below · 14 to 18 words	4
below · 19 to 25 words	-4
below · 2 to 3 words	-5
below · over 25 words	-5
# heaviest prose × distance of the heaviest prose
above · 1 lines	-5
above · 14 to 25 lines	-7
above · 26 to 60 lines	2
above · 3 lines	-6
above · 4 to 5 lines	-5
above · 9 to 13 lines	-4
above · over 60 lines	8
around · 0 lines	-6
below · 1 lines	4
below · 14 to 25 lines	-10
below · 2 lines	4
below · 4 to 5 lines	-3
below · 9 to 13 lines	3
below · over 60 lines	2
# lines above it
0	3
1	-8
17 to 32	2
3 to 4	-2
33 to 64	3
5 to 8	-3
over 64	2
# short lines within 4 above
all	3
none	-3
up to a quarter	-7
# short lines within 12 above
all	4
none	-4
up to a quarter	-2
# kind 2 above
byline	-6
date	5
item	3
link	-4
sign-off	-2
symbols	-5
version	-9
# kind 1 above
byline	-15
counter	-6
credit	5
date	-2
item	-3
text	2
version	12
# kind 1 below
byline	12
counter	-4
credit	-12
date	2
item	-2
link	-2
sign-off	-12
symbols	-11
version	-4
# kind 2 below
byline	7
counter	5
credit	-3
item	-2
version	-7
# length 1 above × close 1 above
1 words · a credit	-9
1 words · no sentence	7
1 words · the end of a sentence	-4
10 to 13 words · a credit	-8
10 to 13 words · no sentence	-7
10 to 13 words · the end of a sentence	-6
14 to 18 words · a credit	-4
14 to 18 words · no sentence	-7
14 to 18 words · the end of a sentence	-3
19 to 25 words · the end of a sentence	-3
2 words · no sentence	3
2 words · the end of a sentence	-7
26 to 40 words · a credit	-3
26 to 40 words · no sentence	-10
3 words · a credit	8
3 words · the end of a sentence	-4
4 words · a credit	-14
4 words · the end of a sentence	-9
41 to 70 words · a credit	-8
41 to 70 words · no sentence	2
41 to 70 words · the end of a sentence	-2
5 to 6 words · a credit	-9
5 to 6 words · no sentence	-7
7 to 9 words · a credit	-2
7 to 9 words · the end of a sentence	-12
over 70 words · no sentence	-2
over 70 words · the end of a sentence	-4
# length 1 below × close 1 below
0 words · no sentence	-12
1 words · a credit	3
1 words · no sentence	-11
1 words · the end of a sentence	-3
10 to 13 words · no sentence	2
10 to 13 words · the end of a sentence	2
14 to 18 words · a credit	-4
14 to 18 words · no sentence	3
19 to 25 words · a credit	-4
19 to 25 words · no sentence	10
19 to 25 words · the end of a sentence	5
2 words · a credit	-3
2 words · no sentence	-5
2 words · the end of a sentence	-7
26 to 40 words · no sentence	3
26 to 40 words · the end of a sentence	5
3 words · a credit	-5
3 words · no sentence	-2
3 words · the end of a sentence	-6
4 words · a credit	-5
4 words · the end of a sentence	-4
41 to 70 words · a credit	5
41 to 70 words · no sentence	-6
41 to 70 words · the end of a sentence	-3
5 to 6 words · a credit	2
5 to 6 words · no sentence	-2
5 to 6 words · the end of a sentence	3
7 to 9 words · a credit	10
7 to 9 words · no sentence	-2
over 70 words · no sentence	-5
# dateline 1 below
a dateline	8
# a bar
a bar	-15
# a year
a year	-7
# two or three capitalized words and nothing else
two or three capitalized words and nothing else	-4
# a colon
a colon	17
# a question mark
a question mark	7
# a word for a picture
a word for a picture	-15
# an agency at its end
an agency at its end	-15
# a comma
a comma	-8
# a time of day
a time of day	-12
# an arrow
an arrow	-17
== news
# words of the body
0 to 20	2
151 to 300	-12
301 to 600	-5
41 to 80	-2
601 to 1200	12
81 to 150	-10
over 1200	7
# paragraphs of the body
0	-13
1	-19
2	6
3 to 4	2
5 to 8	2
9 to 16	11
over 16	4
# share of paragraphs in the body
a quarter	-18
a tenth	-12
half	-5
nine tenths	16
none	-13
three quarters	9
# share of sentences in the body
a quarter	-11
a tenth	-18
all	7
half	-19
nine tenths	21
none	-17
three quarters	7
# share of lines of the body that begin small
a quarter	-20
a tenth	-8
half	-13
none	7
# share of lines of the body that come again
a quarter	-8
a tenth	4
half	-34
none	9
# share of list entries in the body
a quarter	-12
all	-19
half	-20
none	12
three quarters	-26
# share of the body that is written for a machine
a quarter	-32
half	-18
none	7
# share of lines of the body with a label
a quarter	-7
a tenth	-6
half	-27
none	6
# share of lines of the body with a quotation
a quarter	18
a tenth	8
all	21
half	30
nine tenths	19
none	-38
three quarters	27
# lead of its headline
0 to 0.5	-37
1	-24
2	-30
3	-22
6 to 8	38
over 8	41
# weight of its headline
-1 to 0	-38
-3 to -2	-62
1	-14
2	12
3	33
4	25
5 to 6	27
7 to 8	18
# length of its headline
1 words	-15
10 to 13 words	16
14 to 18 words	8
19 to 25 words	19
2 words	-31
26 to 40 words	-10
3 words	-12
4 words	-20
41 to 70 words	-29
5 to 6 words	-5
7 to 9 words	10
# kind of its headline
date	-13
item	-12
# close of its headline
a credit	-3
the end of a sentence	-11
# its headline comes again
above	-3
above and below	17
below	21
nowhere else	-9
# topics that headline and body share
0	-20
1	-13
2	-5
3 to 4	11
5 to 8	15
9 to 16	19
# dateline
no	-14
yes	57
# byline or date near
0	-14
1	2
2	14
3 to 4	9
5 to 8	-5
# captions and credits near
0	-27
1	15
2	29
3 to 4	44
5 to 8	29
# page leftovers near
0	13
1	2
2	15
3 to 4	-6
5 to 8	-17
9 to 16	-16
over 16	-9
# share of lines of the body with a figure
a quarter	8
a tenth	8
all	-7
half	4
none	-12
three quarters	-7
# share of lines of the body with no blank line above
a quarter	-5
a tenth	11
all	6
half	-13
nine tenths	-13
none	3
three quarters	-15
# its prose against that around
a tenth of the heaviest	2
a third of the heaviest	6
half of the heaviest	-4
none	-13
the heaviest	2
# length of the words of its body
4.5	8
5.2	-26
5.8	-3
6.5	-2
7.5	4
over 7.5	7
# words of the body × its prose against that around
0 to 20 · none	3
151 to 300 · none	-14
151 to 300 · the heaviest	-9
21 to 40 · none	-2
21 to 40 · the heaviest	2
301 to 600 · a third of the heaviest	-5
301 to 600 · half of the heaviest	7
301 to 600 · nearly the heaviest	-8
301 to 600 · none	-14
41 to 80 · none	3
41 to 80 · the heaviest	-2
601 to 1200 · a third of the heaviest	6
601 to 1200 · half of the heaviest	-5
601 to 1200 · nearly the heaviest	15
601 to 1200 · none	-16
601 to 1200 · the heaviest	15
81 to 150 · none	-16
81 to 150 · the heaviest	-3
over 1200 · none	3
over 1200 · the heaviest	4
# words of the body × byline or date near
151 to 300 · 0	-18
151 to 300 · 1	6
151 to 300 · 3 to 4	-13
21 to 40 · 0	-8
21 to 40 · 1	-10
21 to 40 · 2	19
301 to 600 · 0	-10
301 to 600 · 1	-5
301 to 600 · 2	6
301 to 600 · 3 to 4	3
41 to 80 · 0	-8
41 to 80 · 1	5
41 to 80 · 2	3
601 to 1200 · 0	5
601 to 1200 · 1	19
601 to 1200 · 2	-3
601 to 1200 · 3 to 4	12
81 to 150 · 0	-7
81 to 150 · 1	-14
over 1200 · 0	2
over 1200 · 1	-2
over 1200 · 2	8
over 1200 · 3 to 4	8
# words of the body × page leftovers near
0 to 20 · 0	18
0 to 20 · 2	7
0 to 20 · over 16	-35
151 to 300 · 0	5
151 to 300 · 2	-15
151 to 300 · 3 to 4	-17
151 to 300 · 5 to 8	-12
21 to 40 · 0	14
21 to 40 · 1	21
21 to 40 · 2	5
21 to 40 · over 16	-39
301 to 600 · 0	-9
301 to 600 · 1	-15
301 to 600 · 2	-12
301 to 600 · 3 to 4	-5
301 to 600 · 9 to 16	-8
301 to 600 · over 16	11
41 to 80 · 0	10
41 to 80 · 1	7
41 to 80 · 2	25
41 to 80 · 5 to 8	-23
41 to 80 · over 16	-27
601 to 1200 · 0	-3
601 to 1200 · 1	14
601 to 1200 · 2	5
601 to 1200 · 3 to 4	12
601 to 1200 · 5 to 8	-9
601 to 1200 · 9 to 16	2
601 to 1200 · over 16	13
81 to 150 · 0	5
81 to 150 · 1	-10
81 to 150 · 2	13
81 to 150 · over 16	-11
over 1200 · 0	-8
over 1200 · 1	-5
over 1200 · 2	19
over 1200 · over 16	7
# weight of its headline × byline or date near
-1 to 0 · 0	-32
-1 to 0 · 1	-21
-1 to 0 · 2	-12
-1 to 0 · 3 to 4	-12
-3 to -2 · 0	-52
-3 to -2 · 1	-27
1 · 0	-7
1 · 1	-16
1 · 2	-5
2 · 0	10
2 · 1	-10
2 · 2	23
2 · 3 to 4	8
3 · 0	18
3 · 1	26
3 · 2	13
3 · 3 to 4	10
4 · 0	12
4 · 1	16
4 · 2	9
4 · 3 to 4	14
5 to 6 · 0	9
5 to 6 · 1	26
5 to 6 · 2	6
5 to 6 · 3 to 4	15
7 to 8 · 1	25
7 to 8 · 2	17
7 to 8 · 3 to 4	-5
# byline or date near × page leftovers near
0 · 0	-6
0 · 1	-4
0 · 2	25
0 · 3 to 4	-2
0 · 5 to 8	-8
0 · 9 to 16	-19
0 · over 16	-25
1 · 0	15
1 · 1	6
1 · 2	-12
1 · 3 to 4	-10
1 · 5 to 8	-11
1 · 9 to 16	-8
1 · over 16	3
2 · 0	17
2 · 3 to 4	-4
2 · 9 to 16	4
2 · over 16	4
3 to 4 · 0	23
3 to 4 · 1	-3
3 to 4 · over 16	11
5 to 8 · over 16	2
# word of the body
a	-7
a (frequent)	-2
ab	2
aber	4
aber (frequent)	9
able	5
about	-4
about (frequent)	-3
above	-3
according	-6
account	-11
across	-6
added	2
address	-10
after	-6
after (frequent)	3
again	-3
against	2
al	-2
all	-7
all (frequent)	-3
alle	-10
allem	6
allerdings	16
alles	-7
already	3
als (frequent)	6
also	12
also (frequent)	16
always	-9
am	3
am (frequent)	28
among	3
an (frequent)	9
and	-2
and (frequent)	5
andere	4
anderen	-5
android	4
another	9
any	-12
app	12
apple (frequent)	21
april	5
are	-7
are (frequent)	-5
around	11
article	-8
as	-3
as (frequent)	3
asked	-6
at (frequent)	2
auch	-3
auch (frequent)	6
auf	7
auf (frequent)	3
aus	-7
aus (frequent)	-9
away	-9
b	-12
back	-8
based	-5
be	-3
be (frequent)	7
because	14
been	4
been (frequent)	3
before	6
bei	-3
bei (frequent)	-5
beim	-2
being	-4
bereits	-7
besonders	-3
best	-7
better	5
between	9
big	9
bis	-3
business	12
but	-3
by	-2
by (frequent)	-3
c	-21
call	-3
called	9
can	4
can (frequent)	6
case	12
change	-10
city	-7
close	13
co	16
com	-7
come	-12
como	2
company	4
company (frequent)	16
con	4
con (frequent)	8
content	5
continue	7
control	8
d (frequent)	7
da	3
dabei	-4
dafür	2
dann	-8
das	2
dass	2
data	2
davon	-8
day	-13
days	5
de	-10
de (frequent)	-9
del (frequent)	13
dem	2
dem (frequent)	4
den	-9
den (frequent)	-2
des	2
deutschland	-2
did	3
didn	16
die	2
die (frequent)	4
diese	-7
diesem	-2
diesen	-7
dieser	12
different	-4
do	3
doch	-4
does	11
doing	6
don	7
dort	-4
down	-2
du	4
du (frequent)	20
durch	-2
during	10
e	-7
each	-12
early	5
eigenen	-16
ein	-10
ein (frequent)	4
eine	3
eine (frequent)	13
einem (frequent)	-6
einen	-3
einen (frequent)	-6
einer	-5
eines	-13
einige	8
el	-8
em	-7
en	-4
en (frequent)	7
end	-10
ende	8
enough	2
er	-5
er (frequent)	10
ersten	-3
es (frequent)	10
et	-6
et (frequent)	4
etwas	-12
eu	-9
euro	-8
europa	-2
even	27
ever	7
every	8
fact	4
far	-2
features	5
few	4
file	5
find	-2
first	-5
first (frequent)	-5
five	3
following	2
food	16
for	-5
for (frequent)	11
former	-13
found	17
four	-9
frage	3
free	3
friday	13
from	10
from (frequent)	17
full	15
further	-2
für	10
für (frequent)	16
g	-8
game	12
gegen	-13
gegen (frequent)	8
gerade	-5
get	10
getting	-4
gibt	-9
gilt	-29
given	-7
global	-4
go	-8
going	9
good	2
google	9
got	4
government	-11
government (frequent)	-7
great	11
group	-13
gut	3
ha	3
habe	-17
haben	3
haben (frequent)	14
had	-10
had (frequent)	-6
has	5
has (frequent)	11
hatte	6
have (frequent)	5
having	5
he	-4
he (frequent)	5
health	-7
her	-11
her (frequent)	4
here	6
heute	-3
hier	22
him	6
his	-3
his (frequent)	26
home	-8
hours	3
house	-2
how	7
https	5
i (frequent)	-3
ich	-4
ich (frequent)	-15
if	-13
if (frequent)	-17
ihm	12
ihn	-5
ihnen	-8
ihr	-9
ihre	2
ihren	-6
ihrer	2
il	4
im	2
im (frequent)	13
image	13
immer	9
important	16
in	-2
in (frequent)	6
including	4
instead	5
international	-3
is	-11
is (frequent)	-4
ist	-3
ist (frequent)	-9
it	-10
it (frequent)	-4
its	11
its (frequent)	29
ja	5
jahr	8
jahre	-6
jahren	13
je	-14
jedoch	-7
job	-7
jobs	-6
july	5
just	12
kann (frequent)	8
keine	-3
know	-7
known	-7
kommt	2
können	-3
l	-4
l (frequent)	9
la	-10
la (frequent)	-5
lange	-14
large	2
las	4
lassen	-21
last	-8
later	6
latest	-14
laut	-5
le	-5
le (frequent)	3
least	-4
leben	-4
left	3
les	9
less	7
let	-3
life	-8
likely	14
little	-5
live	23
ll	2
lo	17
local	-2
long	5
look	3
looking	20
los	-4
los (frequent)	8
lot	11
love	-9
machen	-5
macht	-2
made	-5
main	3
major	-4
make	4
makes	11
man (frequent)	2
may	-11
me	-16
mehr	7
meine	-15
menschen	5
menschen (frequent)	7
mich	-15
might	7
minutes	-5
mir	-13
mit	-2
mit (frequent)	18
mobile	7
monday	4
money	-2
month	6
months	7
more	2
more (frequent)	11
most	13
much	11
muss	13
must	-18
my	-3
más	9
müssen	-5
n	-3
na	5
nach	-3
nach (frequent)	-4
national	10
ne	3
near	7
need	17
network	3
neue	-11
neuen	-4
never	2
new	7
new (frequent)	16
news	-4
nicht	-10
nicht (frequent)	3
nichts	-7
no	-7
no (frequent)	-8
noch	-8
not	-17
not (frequent)	-10
note	-7
november	11
now	14
number	16
nun	-3
nur	-6
o	-5
o (frequent)	3
ob	-13
october	8
oder	-10
oder (frequent)	3
of	-7
of (frequent)	4
off	-2
often	-3
ohne	-4
old	-10
on	-4
on (frequent)	4
one	-8
one (frequent)	-7
only	-8
open	9
or	-6
or (frequent)	-14
other	-6
ou	-10
our	-3
our (frequent)	-2
out	-8
out (frequent)	13
over	-5
own	21
p	-2
para	-3
past	10
people	15
people (frequent)	25
per	12
place	3
play	19
point	8
policy	-15
por	-3
por (frequent)	-3
possible	-9
post	6
pour	3
power	-10
president	-8
president (frequent)	-2
pro	-14
prozent	-4
public	9
put	-9
que	-5
re	19
re (frequent)	2
real	7
really	2
recent	5
report	-3
rights	6
run	5
rund	-8
s	4
s (frequent)	12
sagt	26
sagte	-12
said (frequent)	24
same	-4
say	6
says	10
says (frequent)	18
schon	-9
school	5
se	-5
se (frequent)	-10
search	13
second	13
security	3
see	-5
seen	-9
sehen	-4
sehr	-5
sei	14
sein	12
seiner	-9
seit	12
selbst	4
september	5
service	2
services	-7
set	8
share	4
she	-12
she (frequent)	-5
should	-7
show	10
si	8
sich	9
sich (frequent)	17
sie	-8
sie (frequent)	-10
since	6
sind	-5
sind (frequent)	2
site	22
small	3
so	-6
soll	-4
sollen	-7
sollte	-4
some	2
son	5
source	2
start	-11
state	-3
states	-15
steht	2
still	-2
story	-3
su	11
such	-5
support	13
system	20
t	7
t (frequent)	-5
tag	8
take	5
taking	19
team	2
technology	-7
th	-4
than (frequent)	15
that	-7
the	3
the (frequent)	6
their	-4
their (frequent)	4
them	4
there	-2
these	10
they	3
they (frequent)	4
thing	3
things	-4
think	-4
this	-3
this (frequent)	9
those	-4
though	-11
through	-6
times	19
to (frequent)	5
today	-2
together	-4
told	9
took	-8
top	3
tuesday	-3
twitter	18
two	-4
u	18
um	16
um (frequent)	11
un	2
un (frequent)	5
una	-6
una (frequent)	-8
und (frequent)	4
under	-18
une	-3
uns	4
unsere	2
unter	2
unternehmen	16
until	-17
up	10
up (frequent)	4
us	-16
us (frequent)	-13
use	3
used	7
using	-8
v	-4
ve	-4
very	7
video	4
viel	-5
viele	3
von (frequent)	8
vor (frequent)	14
w	21
want	5
war (frequent)	-3
waren	4
was	-5
washington	6
way	-3
we	-4
we (frequent)	-8
week	2
weil	-8
weiter	8
weitere	3
well	-7
welt	-4
weniger	4
wenn	-8
wenn (frequent)	-10
wer	7
werden	-3
werden (frequent)	-9
were	2
what	11
what (frequent)	10
when	-3
when (frequent)	-3
where	-10
whether	-5
which	-7
which (frequent)	-14
while	10
white	4
who	-2
who (frequent)	5
why	-9
wichtig	-7
wie (frequent)	6
wieder	2
will	-4
will (frequent)	9
wird	2
wird (frequent)	3
with (frequent)	10
within	-6
women	8
won	4
worden	-8
work	-4
world	-5
would	3
wurde	9
wurden	-5
www	-11
während	4
würde	2
x	9
y (frequent)	6
year	-10
years	-8
yet	-3
you	-17
you (frequent)	-15
your	-3
your (frequent)	12
z	2
zeit	4
zu (frequent)	3
zum	-3
zum (frequent)	7
zur	-6
zur (frequent)	12
zwar	2
zwei	-6
zwischen	-6
à (frequent)	-4
über	11
über (frequent)	7
# word around
0000	13
a	-6
ab	7
abonnieren	2
about	8
account	-3
ad	-14
add	-16
address	-9
adresse	17
advertise	7
advertisement	7
advertising	19
afp	29
ago	-23
aktuelle	-2
aktuelles	-2
all	-4
als	15
also	-9
am	10
an	15
analysis	7
and	2
android	-16
anmelden	-8
antworten	-4
anzeigen	-10
ap	38
app	-3
apple	-14
apps	-14
april	-19
are	-11
article	7
articles	11
as	-26
associated	27
at	9
auch	-8
audio	-4
auf	-8
august	-12
aus	4
author	15
auto	5
av	23
back	6
be	6
best	-7
big	7
bild	13
blog	5
books	-4
business	-7
buy	-7
by	30
c	-7
careers	-10
categories	12
change	-7
city	-17
close	14
co	6
com	19
comments	-8
community	3
company	-2
conditions	14
connect	8
contact	5
content	3
cookie	-5
cookies	12
copyright	7
culture	3
d	5
da	3
daily	-8
das	2
data	13
datenschutzerklärung	-4
day	-6
de	-4
dec	17
december	8
dem	-23
den	-11
der	9
des	21
deutschland	-4
die	-5
digital	14
do	5
download	2
dpa	22
drucken	6
du	6
edition	20
editor	11
editorial	-9
education	-6
eine	-19
einen	9
el	16
email	9
en	4
entertainment	3
er	15
es	2
et	7
eu	-4
europa	3
events	-5
f	-11
facebook	8
family	-7
faq	14
featured	-10
features	13
feb	-8
film	7
finanzen	13
find	10
first	16
folgen	-2
follow	14
food	-4
for	8
foto	26
fragen	6
france	4
from	-13
future	3
für	-5
g	-15
games	-4
gegen	24
get	14
getty	21
global	15
go	6
google	11
government	4
guide	-4
h	-9
have	-2
health	-9
help	-14
here	-5
hier	-4
home	8
hours	-9
how	-17
html	-3
http	-14
https	-4
i	-19
im	17
image	-10
images	20
in	8
info	12
information	-13
instagram	-3
international	3
is	-9
ist	-11
it	8
j	13
ja	-6
jan	-4
jetzt	-13
job	8
jobs	4
join	-3
july	2
june	12
k	-4
kommentieren	7
kontakt	9
l	6
la	3
latest	-3
le	10
learn	6
leben	-3
lesen	15
life	14
lifestyle	26
like	-7
link	-9
linkedin	21
links	3
live	-5
lo	18
loading	-15
login	10
logo	6
m	-6
magazine	-5
main	7
map	-5
march	-13
may	-3
me	3
media	15
mediadaten	6
mehr	6
mein	9
meine	-14
menu	-4
menü	3
min	16
mit	-3
mode	7
money	-3
more	11
most	12
movies	6
music	-7
más	18
n	-18
nach	-5
name	-4
navigation	-10
net	12
network	16
neue	-2
neueste	-5
new	5
news	10
newsletter	16
newsletters	2
next	-7
no	-15
nov	11
november	3
now	15
nutzungsbedingungen	2
o	-17
oben	14
october	12
oder	6
of	-16
off	-2
ohne	5
on	11
one	9
online	-6
open	4
opinion	-17
org	-3
other	-7
our	4
out	3
p	-6
panorama	4
paper	-5
partner	13
people	-3
personal	-8
photo	41
photos	-3
pinterest	4
pm	-5
podcast	6
podcasts	9
policy	-7
politics	-5
popular	6
por	15
post	5
posts	-6
press	14
presse	12
print	2
privacy	3
public	-17
published	20
r	5
ratgeber	11
read	13
real	-5
recent	5
recht	2
recommended	11
register	9
registrieren	-6
reisen	7
related	4
report	6
reprints	3
reuters	15
reviews	10
rights	-7
rss	3
save	3
schließen	2
schreiben	-9
science	-5
sections	4
security	-6
see	-10
seite	-10
september	-4
service	-11
services	13
share	4
shop	-11
show	10
shows	5
sie	3
sind	-7
site	6
skip	5
small	12
social	12
sponsored	-13
springen	-2
staff	25
start	15
state	-15
store	-9
stories	14
story	14
submit	-11
subscribe	18
subscription	20
suchen	-2
support	-2
t	-8
tags	17
team	9
tech	-3
technology	7
teilen	11
telegram	-3
the	-2
thema	14
this	-9
time	-10
times	-16
tips	10
to	-17
today	9
today's	-16
top	-11
topics	12
trending	12
tt	49
tu	3
tweet	11
twitter	19
u	-9
uk	3
un	-3
uns	-2
unsere	6
unternehmen	-5
up	-9
us	8
use	-8
v	-4
via	2
video	-5
videos	-2
von	7
vor	-16
w	-2
was	4
washington	4
we	-4
weather	-14
web	2
website	-3
week	7
weitere	2
welt	-18
werden	23
what	-7
whatsapp	7
wir	-6
wissen	6
with	2
wohnen	4
work	4
world	-14
writer	24
written	24
www	-5
x	6
you	3
your	2
z	10
zu	2
zum	4
zur	-4
zurück	-6
# word of the headline
0	-8
0000	8
a	6
about	-13
after	11
an	13
and	3
are	-5
as	9
at	-12
auf	-4
bei	-12
by	-11
das	-10
de	5
den	-21
der	-12
des	-20
die	-11
e	-10
ein	-5
es	7
first	3
for	9
from	17
für	-7
has	-4
how	14
im	21
in	23
ist	8
it	4
just	10
la	-5
mit	8
more	15
nach	-11
new	3
not	-10
of	9
on	6
opinion	12
out	-5
over	-3
s	29
that	4
this	-7
to	7
u	17
und	-2
update	15
us	-11
von	5
warum	-3
was	-5
watch	6
we	11
what	6
why	21
wie	-2
will	18
wir	-5
with	8
year	13
your	3
über	3
== interruption
# margin
0 to 0.5	-4
1	-2
1.5	2
2	4
2.5	10
3	4
3.5	8
4	10
5	11
6	10
# how far the path is from body
0 to 0.5	-4
1	-4
1.5	5
2	3
2.5	8
3	5
3.5	10
4	14
5	11
6	10
# what its words say
-0.5	-6
0	-2
0.5	5
1	4
1.5	8
2	11
2.5	16
# what its words say × size
0 · 14 to 18 words	3
0 · 4 to 6 words	-3
0.5 · 0 to 1 words	5
0.5 · 4 to 6 words	5
1 · 2 to 3 words	14
1.5 · 0 to 1 words	-2
1.5 · 2 to 3 words	7
2 · 0 to 1 words	7
2.5 · 2 to 3 words	14
# role above × role below
body · body	2
body · caption	4
body · furniture	-2
furniture · body	6
furniture · caption	6
furniture · furniture	2
# length
0 words	16
1 words	-2
10 to 13 words	3
14 to 18 words	3
2 words	7
3 words	5
4 words	8
7 to 9 words	-4
# close × size
no sentence · 0 to 1 words	2
no sentence · 14 to 18 words	2
no sentence · 2 to 3 words	7
no sentence · 4 to 6 words	5
no sentence · 7 to 13 words	-4
# kind
date	5
symbols	16
text	2
# end
a bracket	4
a capital	3
a colon	-4
a figure	13
a small letter	6
another sign	-4
# start
a bracket	7
a bullet	-5
a capital	4
a figure	14
a quotation mark	-5
a small letter	8
another sign	9
# capitals
a capital at its start only	3
capitals throughout	4
no capitals	-3
no letters with case	10
some capitals	2
# comes again
above	28
above and below	39
below	32
nowhere else	-13
# gap above × gap below
no blank line · one blank line	7
one blank line · no blank line	10
one blank line · one blank line	-4
# near paragraph above × near paragraph below
0 to 1 lines away · 0 to 1 lines away	4
0 to 1 lines away · 3 to 5 lines away	4
0 to 1 lines away · 6 to 15 lines away	6
2 lines away · 0 to 1 lines away	7
2 lines away · 2 lines away	4
2 lines away · 6 to 15 lines away	4
3 to 5 lines away · 0 to 1 lines away	-4
6 to 15 lines away · 2 lines away	-2
6 to 15 lines away · 3 to 5 lines away	-2
6 to 15 lines away · 6 to 15 lines away	5
# paragraphs within 12 above × paragraphs within 12 below
1 · 0	-8
1 · 4 to 6	-3
1 · 7 to 10	-4
2 · 1	7
2 · 2	2
2 · 3	-2
2 · 4 to 6	6
2 · 7 to 10	5
3 · 2	-5
3 · 3	-3
3 · 4 to 6	3
3 · 7 to 10	3
4 to 6 · 1	8
4 to 6 · 3	3
4 to 6 · 7 to 10	3
7 to 10 · 3	12
7 to 10 · 4 to 6	5
7 to 10 · 7 to 10	3
# topics above × topics below
a quarter · a quarter	4
all · all	-3
half · none	6
half · three quarters	-3
none · a quarter	5
none · all	-3
none · none	2
# lines like it above × lines like it below
0 · 0	7
0 · 1	7
0 · 3 to 4	-2
1 · 0	9
1 · 1	4
1 · 3 to 4	-3
2 · 1	3
3 to 4 · 1	-5
== limit
# limits
opening	3
news	-189
clean	23
strike above	60
strike header	92
strike body	45
strike tail	184
`;
